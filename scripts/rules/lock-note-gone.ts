import { rule } from '../problems/rule.ts'

/**
 * The lock knows a note that the edition no longer has.
 *
 * A note that was removed on purpose does no harm. One that was lost with a file, or has another id by
 * mistake, is missed by nobody else: its number goes to the next note.
 *
 * ## What to do
 *
 * If the note was removed on purpose, run `edition accept`, which takes it out of the lock. If not, restore
 * it.
 *
 * ## Fails
 *
 * Without `manuscript/00-title.md`.
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * What is Truth? said jesting Pilate; and would not stay for an answer.
 *
 * Certain discoursing wits remain.
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#jest}
 * > said jesting Pilate
 *
 * John 18:38.
 * :::
 * ```
 *
 * `manuscript/manuscript.lock`
 *
 * ```lock
 * edition-lock 1
 * # The original as it was accepted, and where the notes stood in it. Only `edition accept` writes this file.
 *
 * chapter 01-of-truth
 * heading-1 none b217785a5b1f3017d8ebbe1085c0b0194bdfe6328c2959f7ad95fa8b1e908537
 * | Of Truth
 * paragraph new 6032fa5d5707f1f348ee674826030a9e15350ff86f84f18c69c1022ab9a8d9ea
 * | What is Truth? said jesting Pilate; and would not stay for an answer.
 * - note pilate 15-34 55c0965bda7d | said jesting Pilate
 * paragraph new 5bd470582a1b916d87daacfb2bca7fe3c8911a34a5e82049c1adfeb25c3f78e6
 * | Certain discoursing wits remain.
 *
 * end
 * ```
 *
 * ```text
 * manuscript/manuscript.lock:9:1: look: The lock knows a note that is no longer there: `pilate`  lock-note-gone
 *     Restore what was lost by mistake; if it was removed on purpose, run `edition accept`.
 * ```
 *
 * ## Passes
 *
 * Without `manuscript/00-title.md`.
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * What is Truth? said jesting Pilate; and would not stay for an answer.
 *
 * Certain discoursing wits remain.
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#pilate}
 * > said jesting Pilate
 *
 * John 18:38.
 * :::
 * ```
 *
 * `manuscript/manuscript.lock`
 *
 * ```lock
 * edition-lock 1
 * # The original as it was accepted, and where the notes stood in it. Only `edition accept` writes this file.
 *
 * chapter 01-of-truth
 * heading-1 none b217785a5b1f3017d8ebbe1085c0b0194bdfe6328c2959f7ad95fa8b1e908537
 * | Of Truth
 * paragraph new 6032fa5d5707f1f348ee674826030a9e15350ff86f84f18c69c1022ab9a8d9ea
 * | What is Truth? said jesting Pilate; and would not stay for an answer.
 * - note pilate 15-34 55c0965bda7d | said jesting Pilate
 * paragraph new 5bd470582a1b916d87daacfb2bca7fe3c8911a34a5e82049c1adfeb25c3f78e6
 * | Certain discoursing wits remain.
 *
 * end
 * ```
 */
export const lockNoteGone = rule<{ notes: string[] }>({
  step: 'anchor',
  severity: 'look',
  reason: ({ notes }) => {
    const named = notes.slice(0, 8).map((id) => `\`${id}\``)
    const more = notes.length > 8 ? ` and ${notes.length - 8} more` : ''
    return notes.length === 1
      ? `The lock knows a note that is no longer there: ${named[0]}`
      : `The lock knows ${notes.length} notes that are no longer there: ${named.join(', ')}${more}`
  },
  advice: () => 'Restore what was lost by mistake; if it was removed on purpose, run `edition accept`.',
})
