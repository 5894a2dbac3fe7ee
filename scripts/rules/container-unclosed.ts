import { rule } from '../problems/rule.ts'

/**
 * A container is not closed.
 *
 * Everything up to the end of the file would belong to one note.
 *
 * ## What to do
 *
 * Close it with as many colons as it was opened with, on a line of its own.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * ````
 *
 * ```text
 * annotations/notes.md:1:1: error: `:::note{#wits}` is not closed before the end of the file  container-unclosed
 *     Close it with `:::` on a line of its own.
 *       :::
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
export const containerUnclosed = rule<{ fence: string; closing: string; nextLine: number | undefined }>({
  step: 'parse',
  severity: 'error',
  reason: ({ fence, nextLine }) =>
    `\`${fence}\` is not closed before ${nextLine ? `the next container opens in line ${nextLine}` : 'the end of the file'}`,
  advice: ({ closing }) => `Close it with \`${closing}\` on a line of its own.`,
  expected: ({ closing }) => [closing],
})
