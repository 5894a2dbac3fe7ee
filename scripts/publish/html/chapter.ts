/** The title matter and the chapters on the screen: each block, and after it the notes that are called in it. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import type { Composed, ComposedChapter, ComposedNote } from '../../model/edition.ts'
import type { Words } from '../../words/words.ts'
import { type Neighbours, noteAside } from './note.ts'

type Footnote = ComposedChapter['footnotes'][number]

/** Makes the asides of an edition's notes; knows their order and their series. */
export class Notes {
  readonly #composed: Composed
  readonly #words: Words
  readonly #order: ComposedNote[]

  constructor(composed: Composed, words: Words) {
    this.#composed = composed
    this.#words = words
    this.#order = composed.calls.map((call) => composed.composedNotes.get(call.note.id)!)
  }

  /** The asides of these notes, in the order of all calls. */
  asides(ids: readonly string[]): Element[] {
    const places = ids.map((id) => this.#order.findIndex((candidate) => candidate.note.id === id))
    places.sort((a, b) => a - b)
    return places.map((index) => {
      const composed = this.#order[index]!
      const series = this.#composed.config.series.find((candidate) => candidate.id === composed.note.series)!
      const neighbours: Neighbours = { before: this.#order[index - 1], after: this.#order[index + 1] }
      return noteAside(composed, series, neighbours, this.#words, this.#composed.config.notesLanguage)
    })
  }
}

/**
 * Make the section of a chapter.
 *
 * @param composed the chapter
 * @param id of the section
 * @param notes maker of its asides
 * @param words the program's own words
 * @param asideAttributes language attributes for what the editors wrote
 */
export function chapterSection(
  composed: ComposedChapter,
  id: string,
  notes: Notes,
  words: Words,
  asideAttributes: object,
): Element {
  const isTitle = composed.chapter.kind === 'title'
  const seen = new Set<Footnote>()
  return h(isTitle ? 'header' : 'section', { className: [isTitle ? 'title-matter' : 'chapter'], id }, [
    ...composed.blocks.flatMap(({ content, notes: ids }) => {
      const called = footnotesIn(content, composed.footnotes, seen)
      const within = [...ids, ...called.flatMap((footnote) => footnote.notes)]
      return [
        numbered(content, words),
        ...authorsFootnotes(called, words),
        ...withAttributes(notes.asides(within), asideAttributes),
      ]
    }),
  ])
}

/** A numbered paragraph gets its number, a link to itself, before its first word. */
function numbered(content: ElementContent, words: Words): ElementContent {
  if (content.type !== 'element' || typeof content.properties.dataN !== 'string') return content
  const { id, dataN, ...properties } = content.properties
  const label = words.paragraph.replace('{number}', dataN)
  const number = h('a', { className: ['no'], href: `#${id}`, 'aria-label': label }, dataN)
  return h('div', { className: ['para'], id: String(id) }, [number, { ...content, properties }])
}

/**
 * The author's footnotes that are called in a block for the first time, those that they call after them: they
 * stand under the block, so that the notes on them stand in the order of the calls and near their words.
 */
function footnotesIn(
  content: ElementContent,
  footnotes: readonly Footnote[],
  seen: Set<Footnote>,
): Footnote[] {
  const found: Footnote[] = []
  visit(content, 'element', ({ properties }) => {
    const footnote = footnotes.find(
      ({ id, refs }) => properties.href === `#${id}` && refs.includes(`${properties.id}`),
    )
    if (!footnote || seen.has(footnote)) return
    seen.add(footnote)
    found.push(footnote, ...footnote.content.flatMap((inner) => footnotesIn(inner, footnotes, seen)))
  })
  return found
}

function authorsFootnotes(footnotes: readonly Footnote[], words: Words): Element[] {
  if (footnotes.length === 0) return []
  // The audit reads what is in `piece-notes` apart from the text around it.
  const className = ['piece-notes', 'authors-footnotes']
  return [
    h('div', { className, role: 'group', 'aria-label': words.authorsFootnotes }, [
      ...footnotes.map((footnote) =>
        h('div', { className: ['authors-footnote'], id: footnote.id }, [
          ...footnote.refs.map((ref) =>
            h('a', { className: ['mark'], href: `#${ref}`, role: 'doc-backlink' }, footnote.mark),
          ),
          ' ',
          h('div', { className: ['footnote-text'] }, footnote.content),
        ]),
      ),
    ]),
  ]
}

function withAttributes(asides: Element[], attributes: object): Element[] {
  return asides.map((aside) => ({ ...aside, properties: { ...attributes, ...aside.properties } }))
}
