/** What `at:` in `names.yaml` may name. */
import type { Cited } from '../../model/edition.ts'
import { elsewhere } from './settle.ts'

/**
 * List the places of an edition by their ids: chapters, paragraphs, footnotes of the author's, notes, pieces, and
 * `elsewhere`.
 *
 * @param edition its texts and notes
 */
export function placesOf(
  edition: Pick<Cited, 'title' | 'chapters' | 'notes' | 'front' | 'back'>,
): Set<string> {
  const { title, chapters, notes, front, back } = edition
  const places = new Set([elsewhere])
  for (const { id, paragraphs, footnotes } of title ? [title, ...chapters] : chapters) {
    places.add(id)
    for (const { number } of paragraphs) places.add(`p-${number}`)
    for (const footnote of footnotes) places.add(footnote.id)
  }
  for (const { id } of [...notes, ...front, ...back]) places.add(id)
  return places
}

/** A place without the number that picks one form there: `p-12` of `p-12/2`. */
export function wholePlace(id: string): string {
  return id.replace(/\/[1-9]\d*$/, '')
}
