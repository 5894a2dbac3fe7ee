import { rule } from '../problems/rule.ts'

/**
 * A citation is closed and not opened.
 *
 * The key would print as the author’s name in the running text, and the bracket beside it.
 *
 * ## What to do
 *
 * Open the citation with `[`, or write `\]` where a bracket is meant.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. @john, 18:38].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:11: error: Unexpected `]` after `@john, 18:38`, expected a `[` before the citation  citation-bracket-unopened
 *     Open the citation with `[`, or write `\]` where a bracket is meant.
 *       [@john, 18:38]
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
export const citationBracketUnopened = rule<{ text: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ text }) => `Unexpected \`]\` after \`${text}\`, expected a \`[\` before the citation`,
  advice: () => 'Open the citation with `[`, or write `\\]` where a bracket is meant.',
  expected: ({ text }) => [`[${text}]`],
})
