import { rule } from '../problems/rule.ts'

/**
 * A note or reference in the lock does not have the words that stand at its place.
 *
 * The lock was edited by hand, or put together from two versions. Where the note stood can no longer be
 * told.
 *
 * ## What to do
 *
 * Restore the file from its last version; after a merge, take the lock of one side whole and run `edition
 * accept`.
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
 * - note pilate 0-14 55c0965bda7d | said jesting Pilate
 * paragraph new 5bd470582a1b916d87daacfb2bca7fe3c8911a34a5e82049c1adfeb25c3f78e6
 * | Certain discoursing wits remain.
 *
 * end
 * ```
 *
 * ```text
 * manuscript/manuscript.lock:9:1: error: The lock says of `pilate` what does not agree with the text above it  lock-note-altered
 *     Restore the lock from its last version; after a merge, take the lock of one side whole, then run `edition accept`.
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
export const lockNoteAltered = rule<{ note: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ note }) => `The lock says of \`${note}\` what does not agree with the text above it`,
  advice: () =>
    'Restore the lock from its last version; after a merge, take the lock of one side whole, then run `edition accept`.',
})
