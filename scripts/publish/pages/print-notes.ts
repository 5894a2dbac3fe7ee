/**
 * The notes as they are printed: mark, stance and lemma read as a sentence, *C16 qualifies 613 people … 70
 * elderly*], and the comment runs on in the same line. Series at the foot, in order: the author's own
 * footnotes, the editors' series, the footnotes of each piece of front and back matter.
 */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { languageAttributes } from '../../compose/language.ts'
import type { Composed, ComposedNote, ComposedPiece } from '../../model/edition.ts'
import type { Words } from '../../words/words.ts'
import { stanceWord } from '../../words/words.ts'
import { isPieceNotes } from './print-back.ts'
import { writing } from './writing.ts'

/** Id of the series of the author's own footnotes; no series of the editors' can have it. */
const authorsSeries = 'fn.authors'

/** Lengths of the rules above the series, in order: they differ even when only one is on the page. */
const ruleWidths = ['24mm', '100%', '57mm', '80mm']

/** A series at the foot of the pages; the label stands in the margin. */
export interface FootSeries {
  id: string
  label: string
}

/**
 * List the series at the foot, in their order.
 *
 * @param composed the edition
 * @param words the program's own words
 */
export function footSeries(composed: Composed, words: Words): FootSeries[] {
  return [
    { id: authorsSeries, label: words.authorsFootnotes },
    ...composed.config.series.map(({ id, label }) => ({ id, label })),
    ...piecesOf(composed).map(({ piece }) => ({ id: pieceSeries(piece.id), label: '' })),
  ]
}

/** Write the rules that tell the series apart: the length of the line above each. */
export function seriesCss({ config }: Composed): string {
  const own = config.series.map(
    ({ id }, index) =>
      `.series[data-series="${id}"]::before { width: ${ruleWidths[index % ruleWidths.length]} }`,
  )
  return [
    `.series[data-series="${authorsSeries}"]::before { width: 12mm }`,
    '.series[data-series^="piece."]::before { width: 24mm }',
    ...own,
  ].join('\n')
}

/**
 * Make all notes, in the order of their series and numbers.
 *
 * @param composed the edition
 * @param words the program's own words
 */
export function printedNotes(composed: Composed, words: Words): Element[] {
  const { language, notesLanguage } = composed.config
  const prefixed = new Set(composed.config.series.filter(({ prefix }) => prefix !== '').map(({ id }) => id))
  const chapters = [...(composed.composedTitle ? [composed.composedTitle] : []), ...composed.composedChapters]
  return [
    ...chapters.flatMap(({ footnotes }) =>
      footnotes.map(({ id, mark, refs, content }) =>
        note(
          { id, series: authorsSeries, mark, ref: refs[0] ?? `ref-${id}`, lettered: false },
          [],
          content,
          writing(language),
        ),
      ),
    ),
    ...composed.calls.flatMap(({ note: { id } }) => {
      const found = composed.composedNotes.get(id)
      return found ? [editorsNote(found, words, notesLanguage, prefixed.has(found.note.series))] : []
    }),
    ...piecesOf(composed).flatMap((piece) => pieceNotes(piece, writing(notesLanguage))),
  ]
}

function editorsNote(composed: ComposedNote, words: Words, language: string, lettered: boolean): Element {
  const { note: own, call, shortLemma, lemmaLang, print } = composed
  const head: ElementContent[] = [
    ...(own.stance
      ? [h('span', { className: ['stance'] }, stanceWord(words, own.stance)), textNode(' ')]
      : []),
    ...(shortLemma
      ? [
          h('i', { className: ['lem'], ...languageAttributes(lemmaLang, language) }, shortLemma),
          textNode('] '),
        ]
      : []),
  ]
  const attributes = writing(own.attributes.lang ?? language)
  return note(
    { id: `note-${own.id}`, series: own.series, mark: call.mark, ref: `ref-${own.id}`, lettered },
    head,
    print,
    attributes,
  )
}

/** The footnotes that a composed piece brings along become notes of a series of their own. */
function pieceNotes({ piece, print }: ComposedPiece, attributes: object): Element[] {
  const holders = print.filter((block): block is Element => block.type === 'element' && isPieceNotes(block))
  return holders
    .flatMap((holder) => holder.children)
    .filter((child): child is Element => child.type === 'element')
    .map((element) => {
      const id = String(element.properties.id)
      const [mark, ...content] = element.children
      const text = mark?.type === 'element' && mark.children[0]?.type === 'text' ? mark.children[0].value : ''
      const blocks = content.filter((child) => child.type !== 'text' || child.value.trim() !== '')
      return note(
        { id, series: pieceSeries(piece.id), mark: text, ref: `ref-${id}`, lettered: false },
        [],
        blocks,
        attributes,
      )
    })
}

interface NoteHead {
  id: string
  series: string
  mark: string
  /** Id of the call that the mark leads back to. */
  ref: string
  /** Whether the series' marks have letters; they are set stronger. */
  lettered: boolean
}

/** The first paragraph of the comment runs on after the lemma. */
function note(
  head: NoteHead,
  opening: ElementContent[],
  body: ElementContent[],
  attributes: object,
): Element {
  const blocks = body.filter((block) => block.type === 'element')
  const [first, ...others] = blocks
  const runsOn = first?.type === 'element' && first.tagName === 'p'
  const content: ElementContent[] = runsOn
    ? [{ ...first, children: [...opening, ...first.children] }, ...others]
    : [...(opening.length > 0 ? [h('p', opening)] : []), ...blocks]
  const className = head.lettered ? ['note', 'lettered'] : ['note']
  return h('div', { className, id: head.id, dataSeries: head.series, ...attributes }, [
    h('a', { className: ['mark'], href: `#${head.ref}` }, head.mark),
    ' ',
    ...content,
  ])
}

function piecesOf(composed: Composed): ComposedPiece[] {
  return [...composed.composedFront, ...composed.composedBack]
}

function pieceSeries(id: string): string {
  return `piece.${id}`
}

function textNode(value: string): ElementContent {
  return { type: 'text', value }
}
