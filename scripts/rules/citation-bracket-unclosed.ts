import { rule } from '../problems/rule.ts'

/**
 * The bracket of a citation is not closed.
 *
 * The rest of the paragraph would be read as its suffix, or the citation as plain text.
 *
 * ## What to do
 *
 * Close it with `]`, or write `\[` where a bracket is meant.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@john, 18:38.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:11: error: Unexpected end of the paragraph after `[@john`, expected the bracket to be closed  citation-bracket-unclosed
 *     Close the citation with `]`, or write `\[` where a bracket is meant.
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
export const citationBracketUnclosed = rule<{ text: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ text }) =>
    `Unexpected end of the paragraph after \`${text}\`, expected the bracket to be closed`,
  advice: () => 'Close the citation with `]`, or write `\\[` where a bracket is meant.',
})
