/** Where the entries of a lock stand: from offsets within a block to stretches of its text, and back. */
import type { LockedAnchor, LockedText } from '../model/lock.ts'
import { type BlockView, paragraphAround, type Span, shortened, type TextView, wholeOf } from './view.ts'

/**
 * Find the stretch that a note stood on.
 *
 * @param view the text it is recorded in
 * @param block the block it is recorded under
 * @param anchor the record
 * @returns the stretch; undefined where it reaches over the end of the text
 */
export function spanOfAnchor(
  view: TextView<LockedText>,
  block: BlockView,
  { extent }: Pick<LockedAnchor, 'extent'>,
): Span | undefined {
  if (extent === 'paragraph') return paragraphAround(view, block)
  if (extent === 'footnote' || extent === 'chapter') return wholeOf(view)
  const origin = view.points.fromUnits(block.from)
  const { length } = view.points
  if (extent.start >= extent.end || origin + extent.end > length) return undefined
  return { from: view.points.toUnits(origin + extent.start), to: view.points.toUnits(origin + extent.end) }
}

/**
 * Write the words of a place as the lock shows them: those of a lemma in full, those of a whole in short.
 *
 * @param words as they stand in the original
 * @param extent what they are the words of
 */
export function shownWords(words: string, extent: LockedAnchor['extent']): string {
  return typeof extent === 'string' ? shortened(words, 60) : words
}
