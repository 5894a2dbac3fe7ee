/** Where the notes stand in print, for the report. */
import type { Composed } from '../model/edition.ts'
import type { LaidOutBook } from './pages/book.ts'
import type { PrintedPlace, PrintedPlaces } from './report.ts'

/**
 * List the page of each note and of its call.
 *
 * @param composed the edition
 * @param book the laid out book
 */
export function printedPlaces(composed: Composed, book: LaidOutBook): PrintedPlaces {
  const notes = new Map<string, PrintedPlace>()
  const labelOf = (sheet: number) => book.sheets[sheet]!.label
  for (const { note } of composed.calls) {
    const laidOut = book.notes.find((candidate) => candidate.id === `note-${note.id}`)
    const begins = laidOut?.sheets[0]
    if (!laidOut || laidOut.call === null || begins === undefined) continue
    notes.set(note.id, {
      page: labelOf(laidOut.call),
      sheet: laidOut.call + 1,
      notePage: labelOf(begins),
      pages: laidOut.sheets.length,
    })
  }
  return { pages: book.sheets.length, notes }
}
