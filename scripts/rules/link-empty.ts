import { rule } from '../problems/rule.ts'

/**
 * A link to an address has no words.
 *
 * Links within the edition may be empty, since the program knows what to print for them. An address outside prints
 * nothing, and the reader never learns of it.
 *
 * ## What to do
 *
 * Write the words that the link shall carry between the square brackets.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics; see [](https://example.org/).
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:15: error: The link to `https://example.org/` has no words  link-empty
 *     Write the words that the link shall carry between the square brackets.
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
 * Sceptics; see [a list of them](https://example.org/).
 * :::
 * ````
 */
export const linkEmpty = rule<{ url: string }>({
  step: 'compose',
  severity: 'error',
  reason: ({ url }) => `The link to \`${url}\` has no words`,
  advice: () => 'Write the words that the link shall carry between the square brackets.',
})
