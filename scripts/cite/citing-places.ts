/** Where each source is cited: notes of the series, and front and back matter. */
import type { BibliographyEntry, Numbered } from '../model/edition.ts'
import type { Piece } from '../model/note.ts'
import type { Cluster } from './clusters.ts'
import { pieceNotes } from './piece-notes.ts'

type Places = Pick<BibliographyEntry, 'notes' | 'pieces'>

/**
 * List for each source the places that cite it, each once and in the order of reading.
 *
 * @param clusters of notes and their evidence, their keys known
 * @param edition numbered
 * @param citationClass of the style: in notes, citations in the text of a piece are footnotes
 * @returns places by key
 */
export function citingPlaces(
  clusters: readonly Cluster[],
  edition: Numbered,
  citationClass: 'note' | 'in-text',
): Map<string, Places> {
  const keysByNote = new Map<string, Set<string>>()
  for (const { note, items } of clusters) {
    if (note === undefined) continue
    const keys = keysByNote.get(note) ?? new Set()
    for (const { key } of items) keys.add(key)
    keysByNote.set(note, keys)
  }
  const placesByKey = new Map<string, Places>()
  const placesOf = (key: string): Places => {
    const places = placesByKey.get(key) ?? { notes: [], pieces: [] }
    placesByKey.set(key, places)
    return places
  }
  for (const { note } of edition.calls) {
    for (const key of keysByNote.get(note.id) ?? []) placesOf(key).notes.push(note.id)
  }
  for (const piece of [...edition.front, ...edition.back]) {
    for (const [footnote, keys] of keysByFootnote(piece, citationClass)) {
      for (const key of keys) placesOf(key).pieces.push({ piece: piece.id, footnote })
    }
  }
  return placesByKey
}

/** Keys by the number of the footnote that cites them; undefined stands for the text itself. */
function keysByFootnote(
  piece: Piece,
  citationClass: 'note' | 'in-text',
): Map<number | undefined, Set<string>> {
  const keys = new Map<number | undefined, Set<string>>()
  let number = 0
  for (const { citations, made } of pieceNotes(piece)) {
    const footnote = made && citationClass === 'in-text' ? undefined : ++number
    const known = keys.get(footnote) ?? new Set()
    for (const { items } of citations) for (const { key } of items) known.add(key)
    keys.set(footnote, known)
  }
  return keys
}
