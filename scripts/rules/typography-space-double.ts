import { rule } from '../problems/rule.ts'
import { wordsAround } from './shared/words-around.ts'

/**
 * Two spaces follow each other within a line.
 *
 * HTML shows one of them, and the compositor of the book sees none; but whoever searches the files for the words does
 * not find them, and two editors' copies differ for no reason.
 *
 * ## What to do
 *
 * Take one of the spaces away. In the original nothing is judged: its spaces are its own.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth}
 * > What is Truth?
 *
 * A question  without an answer.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:4:11: warning: Two spaces follow each other: `A question  without an`  typography-space-double
 *     Take one of them away.
 *       A question without an
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth}
 * > What is Truth?
 *
 * A question without an answer.
 * :::
 * ```
 */
export const typographySpaceDouble = rule<{ around: string; fixed: string }>({
  step: 'guard',
  severity: 'warning',
  reason: ({ around }) => `Two spaces follow each other: \`${around}\``,
  advice: () => 'Take one of them away.',
  expected: ({ fixed }) => [fixed],
  check({ prose }, found) {
    for (const { file, value, at } of prose) {
      for (const match of value.matchAll(/(?<=\S) {2,}(?=\S)/g)) {
        const around = wordsAround(value, match.index, match.index + match[0].length)
        found(file, at(match.index), { around, fixed: around.replace(/ {2,}/g, ' ') })
      }
    }
  },
})
