import { unbalancedMarks } from '../guard/unbalanced-marks.ts'
import { rule } from '../problems/rule.ts'
import { wordsAround } from './shared/words-around.ts'

/**
 * A quotation is opened and not closed, or closed and not opened.
 *
 * Where a quotation ends decides whose words they are. With one mark missing the editors' words pass for those of the
 * source, or the other way round.
 *
 * Judged are the double marks `“ ”`, `„ “`, `« »`, `"`, and the single `‘ ’` where it opens a word; an apostrophe
 * closes nothing.
 * Quotations over several paragraphs, each of which opens anew, are right where the last one closes.
 *
 * ## What to do
 *
 * Put the missing mark, or take the other away.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth}
 * > What is Truth?
 *
 * Bacon calls him ‘jesting Pilate, and moves on.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:4:17: look: The quotation that `‘` opens is not closed: `him ‘jesting Pilate,`  quotation-unbalanced
 *     Put the closing mark, or take this one away.
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
 * Bacon calls him ‘jesting Pilate’, and moves on; it’s the authors’ habit.
 * :::
 * ```
 */
export const quotationUnbalanced = rule<{ mark: string; around: string; opened: boolean }>({
  step: 'guard',
  severity: 'look',
  reason: ({ mark, around, opened }) =>
    opened
      ? `The quotation that \`${mark}\` opens is not closed: \`${around}\``
      : `\`${mark}\` closes a quotation that nothing opens: \`${around}\``,
  advice: ({ opened }) =>
    opened ? 'Put the closing mark, or take this one away.' : 'Put the opening mark, or take this one away.',
  check({ prose }, found) {
    for (const [index, { file, value, at, note, piece }] of prose.entries()) {
      const next = prose[index + 1]
      // A quotation of several paragraphs opens anew with each, and closes in the last.
      const goesOn =
        next !== undefined && next.note === note && next.piece === piece && /^\s*[“‘„«]/u.test(next.value)
      for (const { mark, index: at1, opened } of unbalancedMarks(value)) {
        if (opened && goesOn) continue
        found(file, at(at1), { mark, around: wordsAround(value, at1, at1 + 1), opened })
      }
    }
  },
})
