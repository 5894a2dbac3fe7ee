/** What links within an edition can lead to, and what such a link prints where it has no words of its own. */
import type { Numbered } from '../model/edition.ts'

/** Words and class of a cross-reference. */
export interface Target {
  text: string
  className: 'to-note' | 'to-paragraph' | 'to-chapter' | 'to-footnote'
}

/**
 * List everything that `[](#id)` can name: notes print as their mark, paragraphs as their number, chapters
 * as their short title, the author's footnotes as their mark.
 *
 * @param edition numbered, so that marks are known
 */
export function targetsOf(edition: Numbered): Map<string, Target> {
  const targets = new Map<string, Target>()
  for (const chapter of edition.chapters) {
    targets.set(chapter.id, { text: chapter.short, className: 'to-chapter' })
    for (const { number } of chapter.paragraphs)
      targets.set(`p-${number}`, { text: String(number), className: 'to-paragraph' })
    for (const footnote of chapter.footnotes)
      targets.set(footnote.id, { text: footnote.mark, className: 'to-footnote' })
  }
  for (const call of edition.calls) targets.set(call.note.id, { text: call.mark, className: 'to-note' })
  // A note whose anchor failed has no mark yet; its own error is enough, a link to it is not dead.
  for (const note of edition.notes)
    if (!targets.has(note.id)) targets.set(note.id, { text: '?', className: 'to-note' })
  return targets
}
