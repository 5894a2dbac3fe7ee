import { rule } from '../problems/rule.ts'

/**
 * The style does not print a locator.
 *
 * Some styles print no pages for some kinds of source (Chicago none for cases). The page would vanish without a word.
 *
 * ## What to do
 *
 * Write it as words after `{}`, or choose a style that prints locators for this kind of source.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [{"id": "john", "type": "legal_case", "title": "Roe v. Pilate", "authority": "High Court", "number": "1", "issued": {"date-parts": [[1999]]}}]
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@john, § 76].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:19: error: The style does not print the locator `76` of the source `john`  citation-locator-unprinted
 *     Write it as words after `{}`, with its sign or abbreviation as it shall print, or choose a style that prints locators for this type of source.
 *       @john{}, 76
 * ```
 *
 * ## Passes
 *
 * `annotations/sources.json`
 *
 * ````json
 * [{"id": "john", "type": "legal_case", "title": "Roe v. Pilate", "authority": "High Court", "number": "1", "issued": {"date-parts": [[1999]]}}]
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@john{}, § 76].
 * :::
 * ````
 */
export const citationLocatorUnprinted = rule<{ key: string; locator: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ key, locator }) =>
    `The style does not print the locator \`${locator}\` of the source \`${key}\``,
  advice: () =>
    'Write it as words after `{}`, with its sign or abbreviation as it shall print, or choose a style that prints locators for this type of source.',
  expected: ({ key, locator }) => [`@${key}{}, ${locator}`],
})
