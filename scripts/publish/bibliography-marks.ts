/**
 * The marks behind an entry of the bibliography: where it is cited, front matter, notes, back matter. Notes stand by
 * series, each in the order of its calls; where a series counts anew in each chapter, chapter by chapter, since its
 * marks alone would lead to several notes.
 *
 *     [Introduction: 1, 4; 6, 12, C8, C30; Chronology: 2]
 *     [Of Truth: 1, C2; Of Death: 1, 3]
 */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { BibliographyEntry, Call, Composed } from '../model/edition.ts'
import type { Piece } from '../model/note.ts'
import type { Words } from '../words/words.ts'

/** Ids to which the marks lead in an output. */
export interface MarkTargets {
  note: (id: string) => string
  /** Footnote of a piece by its id, `fn-introduction-1`. */
  footnote: (id: string) => string
}

/** Marks that belong together, and what they are told apart by. */
interface Stretch {
  label: string | undefined
  links: Element[]
}

/**
 * Make the list of marks.
 *
 * @param entry of the bibliography
 * @param composed the edition
 * @param targets where the marks lead
 * @returns marks in brackets; undefined where nothing leads back
 */
export function citingMarks(
  entry: BibliographyEntry,
  composed: Composed,
  targets: MarkTargets,
): Element | undefined {
  const piecesIn = (pieces: readonly Piece[]) =>
    pieces.flatMap((piece) => stretchesOfPiece(piece, entry.pieces, targets))
  const stretches = [
    ...piecesIn(composed.front),
    ...stretchesOfNotes(entry.notes, composed, targets),
    ...piecesIn(composed.back),
  ]
  if (stretches.length === 0) return undefined
  const content = stretches.flatMap(
    ({ label, links: [first, ...others] }, index): (ElementContent | string)[] => [
      ...(index > 0 ? ['; '] : []),
      // The audit knows the end of an entry by the first link within the edition, so that nothing stands before it.
      ...(first ? [label === undefined ? first : labelled(first, label)] : []),
      ...others.flatMap((link) => [', ', link]),
    ],
  )
  return h('span', { className: ['cited'] }, ['[', ...content, ']'])
}

function labelled(link: Element, label: string): Element {
  return { ...link, children: [{ type: 'text', value: `${label}:\u00a0` }, ...link.children] }
}

/** The footnotes of a piece under its title; where the text itself cites, the title is the link. */
function stretchesOfPiece(
  { id, title }: Piece,
  places: BibliographyEntry['pieces'],
  targets: MarkTargets,
): Stretch[] {
  const numbers = places.filter(({ piece }) => piece === id).map(({ footnote }) => footnote)
  const links = numbers
    .filter((number) => number !== undefined)
    .map((number) => h('a', { href: `#${targets.footnote(`fn-${id}-${number}`)}` }, String(number)))
  return [
    ...(numbers.includes(undefined)
      ? [{ label: undefined, links: [h('a', { href: `#${id}` }, title)] }]
      : []),
    ...(links.length > 0 ? [{ label: title, links }] : []),
  ]
}

function stretchesOfNotes(ids: readonly string[], composed: Composed, targets: MarkTargets): Stretch[] {
  const calls = ids.flatMap((id) => composed.callByNote.get(id) ?? [])
  const { series } = composed.config
  const restarts = new Set(series.filter(({ restart }) => restart === 'chapter').map(({ id }) => id))
  const links = (some: readonly Call[]): Element[] =>
    series.flatMap(({ id }) =>
      some
        .filter(({ note }) => note.series === id)
        .map(({ note, mark }) => h('a', { href: `#${targets.note(note.id)}`, className: ['to-note'] }, mark)),
    )
  if (calls.length === 0) return []
  if (!calls.some(({ note }) => restarts.has(note.series))) return [{ label: undefined, links: links(calls) }]
  const chapters = [composed.title, ...composed.chapters].filter((chapter) => chapter !== undefined)
  return chapters.flatMap(({ id, short }): Stretch[] => {
    const here = calls.filter(({ anchor }) => anchor.place.chapter === id)
    return here.length > 0 ? [{ label: short, links: links(here) }] : []
  })
}

/**
 * Say under the heading what the marks are; where there are several series, how to tell them.
 *
 * @param composed the edition
 * @param words the program's own words
 */
export function keyToMarks(composed: Composed, words: Words): string {
  const marked = composed.config.series.flatMap(({ id, label }) => {
    const first = composed.calls.find(({ note }) => note.series === id)
    return first ? [`${first.mark}: ${label}`] : []
  })
  return marked.length > 1 ? `${words.bibliographyKey} ${marked.join('; ')}.` : words.bibliographyKey
}

/** Classes of an entry: where the style puts numbers before the entries, they are aligned behind them. */
export function entryClasses({ content }: BibliographyEntry): string[] {
  const numbered = content.some(
    (node) =>
      node.type === 'element' &&
      Array.isArray(node.properties.className) &&
      node.properties.className.includes('csl-left-margin'),
  )
  return numbered ? ['entry', 'numbered'] : ['entry']
}
