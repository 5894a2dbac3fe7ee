import { rule } from '../problems/rule.ts'

/**
 * A line stands directly under the lemma without `>`.
 *
 * Markdown takes it for a part of the quotation, so the comment would be looked up in the original, or the lemma
 * lose its end.
 *
 * ## What to do
 *
 * Put an empty line before it if the comment begins here, or `>` if it belongs to the lemma.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 * Sceptics of his day.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:3:1: error: The line stands directly under the lemma without `>` and would be read as a part of it  lemma-line-unmarked
 *     Put an empty line before it if the comment begins here, or `>` if it belongs to the lemma.
 *
 *       Sceptics of his day.
 *       > Sceptics of his day.
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
 * Sceptics of his day.
 * :::
 * ````
 */
export const lemmaLineUnmarked = rule<{ line: string }>({
  step: 'parse',
  severity: 'error',
  reason: () => 'The line stands directly under the lemma without `>` and would be read as a part of it',
  advice: () => 'Put an empty line before it if the comment begins here, or `>` if it belongs to the lemma.',
  expected: ({ line }) => [`\n${line}`, `> ${line}`],
})
