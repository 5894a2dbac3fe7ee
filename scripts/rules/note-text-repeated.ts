import type { Note } from '../model/note.ts'
import { rule } from '../problems/rule.ts'
import { relatedTo } from './shared/related.ts'

/**
 * Two notes say the same in the same words.
 *
 * A comment that stands twice is read twice, corrected once, and then contradicts itself. Often the second was
 * begun as a
 * copy and never finished.
 *
 * Comments of less than forty characters, such as “See the introduction.”, are not compared.
 *
 * ## What to do
 *
 * Say it once, and link from the other place: `see note [](#first)`.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth}
 * > What is Truth?
 *
 * The question is asked in the Gospel of John and answered nowhere in it.
 * :::
 *
 * :::note{#pilate}
 * > said jesting Pilate
 *
 * The question is asked in the Gospel of John and answered nowhere in it.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:7:1: warning: The note `pilate` says the same as `truth`, word for word  note-text-repeated
 *     Say it once, and link from the other place: `[](#truth)`.
 *       [](#truth)
 *     annotations/notes.md:1:1: the same words
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
 * The question is asked in the Gospel of John and answered nowhere in it.
 * :::
 *
 * :::note{#pilate}
 * > said jesting Pilate
 *
 * On the question see note [](#truth).
 * :::
 * ```
 */
export const noteTextRepeated = rule<{ note: string; other: string }>({
  step: 'guard',
  severity: 'warning',
  reason: ({ note, other }) => `The note \`${note}\` says the same as \`${other}\`, word for word`,
  advice: ({ other }) => `Say it once, and link from the other place: \`[](#${other})\`.`,
  expected: ({ other }) => [`[](#${other})`],
  check({ prose }, found) {
    const textByNote = new Map<Note, string>()
    for (const { note, kind, value } of prose)
      if (note && kind !== 'claim') textByNote.set(note, `${textByNote.get(note) ?? ''}\n${value}`)
    const firstByText = new Map<string, Note>()
    for (const [note, text] of textByNote) {
      const key = text.replace(/\s+/gu, ' ').trim()
      if (key.length < shortest) continue
      const other = firstByText.get(key)
      if (!other) firstByText.set(key, note)
      else
        found(
          note.file,
          note.position,
          { note: note.id, other: other.id },
          relatedTo(other.file, other.position, 'the same words'),
        )
    }
  },
})

/** Characters of the shortest comment that is compared. */
const shortest = 40
