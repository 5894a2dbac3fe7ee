/** Notes that changed places: under one mark stands the text of another. */
import { findingOf } from '../finding.ts'
import type { Finding, Medium } from '../result.ts'
import type { Unit } from './compare.ts'
import { type Atom, type Flow, type Place, textOf } from './flow.ts'

export interface NoteUnit {
  id: string
  /** Whole notes, with mark, stance and short lemma. */
  unit: Unit
  /** The comment alone, as expected. */
  body: Flow
  place: Place | undefined
  source: { file: string; line: number }
}

/**
 * Find notes that hold the text of another note.
 *
 * @param notes every note of a medium
 * @returns the findings, and the notes that are still to be compared word by word
 */
export function misplacedNotes(
  notes: readonly NoteUnit[],
  medium: Medium,
): { findings: Finding[]; rest: NoteUnit[] } {
  const idByBody = new Map<string, string>()
  for (const note of notes) idByBody.set(keyOf(note.body.atoms), note.id)
  const findings: Finding[] = []
  const rest: NoteUnit[] = []
  for (const note of notes) {
    const { expected, found } = note.unit
    const foundKey = keyOf(found.atoms)
    const isRight = foundKey === keyOf(expected.atoms)
    const head = expected.atoms.length - note.body.atoms.length
    // The head may have changed with the text or not, so the comment is looked for at the end.
    const other = isRight
      ? undefined
      : (idByBody.get(keyOf(found.atoms.slice(head))) ?? endingWith(notes, found.atoms, note.id))
    if (other === undefined || other === note.id) {
      rest.push(note)
      continue
    }
    findings.push(
      findingOf('note-misplaced', medium, `note:${note.id}`, {
        expected: textOf(expected.atoms, 24),
        found: textOf(found.atoms, 24),
        source: note.source,
        ...(note.place && { place: note.place }),
      }),
    )
  }
  return { findings, rest }
}

function endingWith(notes: readonly NoteUnit[], found: readonly Atom[], own: string): string | undefined {
  return notes.find(({ id, body }) => {
    const length = body.atoms.length
    return (
      id !== own && length >= 4 && length <= found.length && keyOf(found.slice(-length)) === keyOf(body.atoms)
    )
  })?.id
}

function keyOf(atoms: readonly Atom[]): string {
  return atoms.map((atom) => atom.text).join('\n')
}
