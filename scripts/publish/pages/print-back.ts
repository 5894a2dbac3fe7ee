/** What stands before and after the text: the editors' pieces, the bibliography. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { BibliographyEntry, Composed, ComposedPiece } from '../../model/edition.ts'
import type { Words } from '../../words/words.ts'
import { citingMarks, entryClasses, keyToMarks } from '../bibliography-marks.ts'

/**
 * Make the section of a piece of front or back matter. Its footnotes go to the foot of the page
 * (`print-notes.ts`).
 *
 * @param composed the piece
 * @param editors language attributes for what the editors wrote
 */
export function pieceSection({ piece, print }: ComposedPiece, editors: object): Element {
  const content = print.filter((block) => !(block.type === 'element' && isPieceNotes(block)))
  return h(
    'section',
    {
      className: ['piece', piece.place],
      id: piece.id,
      dataKind: piece.place,
      dataPart: piece.id,
      dataRunning: piece.title,
      ...editors,
    },
    content,
  )
}

/** Whether an element holds the footnotes of a piece. */
export function isPieceNotes(element: Element): boolean {
  const classes = element.properties.className
  return Array.isArray(classes) && classes.includes('piece-notes')
}

/**
 * Make the bibliography: each entry ends with the marks of the notes that cite it, which lead to their calls.
 *
 * @param composed the edition
 * @param words the program's own words
 * @param editors language attributes for what the editors wrote
 * @returns the section, empty where nothing is cited
 */
export function bibliographySection(composed: Composed, words: Words, editors: object): Element {
  const groups = composed.bibliography.filter((group) => group.entries.length > 0)
  if (groups.length === 0) return h('div')
  return h(
    'section',
    {
      className: ['bibliography'],
      id: 'bibliography',
      dataKind: 'bibliography',
      dataRunning: words.bibliography,
      ...editors,
    },
    [
      h('h2', { className: ['list-title'] }, words.bibliography),
      h('p', { className: ['key'] }, keyToMarks(composed, words)),
      ...groups.flatMap((group) => [
        ...(group.label ? [h('h3', group.label)] : []),
        ...group.entries.map((entry) => entryElement(entry, composed)),
      ]),
    ],
  )
}

function entryElement(entry: BibliographyEntry, composed: Composed): Element {
  const call = (id: string): string => `ref-${id}`
  const marks = citingMarks(entry, composed, { note: call, footnote: call })
  return h('div', { className: entryClasses(entry), id: `source-${entry.key}` }, [
    ...entry.content,
    ...(marks ? [h('span', { className: ['gap'] }, ' '), marks] : []),
  ])
}
