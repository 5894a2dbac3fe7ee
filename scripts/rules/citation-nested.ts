import { rule } from '../problems/rule.ts'

/**
 * A citation stands within the locator or suffix of another.
 *
 * Which of the two the page belongs to could not be told.
 *
 * ## What to do
 *
 * Separate two sources by `;`.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@john, 18:38 and @john, 19:1].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:30: error: Unexpected citation `@john` within the citation of `john`  citation-nested
 *     Separate two sources by `;`.
 *       ; @john
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [see @john, 18:38; cf. @john, 19:1].
 * :::
 * ````
 */
export const citationNested = rule<{ outer: string; source: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ outer, source }) => `Unexpected citation \`${source}\` within the citation of \`${outer}\``,
  advice: () => 'Separate two sources by `;`.',
  expected: ({ source }) => [`; ${source}`],
})
