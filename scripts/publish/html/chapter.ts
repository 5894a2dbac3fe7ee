/** The title matter and the chapters on the screen: each block, and after it the notes that are called in it. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Composed, ComposedChapter, ComposedNote } from '../../model/edition.ts'
import type { Words } from '../../words/words.ts'
import { type Neighbours, noteAside } from './note.ts'

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

  /** The asides of these notes, in order. */
  asides(ids: readonly string[]): Element[] {
    return ids.map((id) => {
      const index = this.#order.findIndex((candidate) => candidate.note.id === id)
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
 * @param notes maker of its asides
 * @param words the program's own words
 * @param asideAttributes language attributes for what the editors wrote
 */
export function chapterSection(
  composed: ComposedChapter,
  notes: Notes,
  words: Words,
  asideAttributes: object,
): Element {
  const { chapter } = composed
  const isTitle = chapter.kind === 'title'
  return h(
    isTitle ? 'header' : 'section',
    { className: [isTitle ? 'title-matter' : 'chapter'], id: isTitle ? 'title' : chapter.id },
    [
      ...composed.blocks.flatMap(({ content, notes: ids }) => [
        numbered(content, words),
        ...withAttributes(notes.asides(ids), asideAttributes),
      ]),
      ...authorsFootnotes(composed, notes, words, asideAttributes),
    ],
  )
}

/** A numbered paragraph gets its number, a link to itself, before its first word. */
function numbered(content: ElementContent, words: Words): ElementContent {
  if (content.type !== 'element' || typeof content.properties.dataN !== 'string') return content
  const { id, dataN, ...properties } = content.properties
  const label = words.paragraph.replace('{number}', dataN)
  const number = h('a', { className: ['no'], href: `#${id}`, 'aria-label': label }, dataN)
  return h('div', { className: ['para'], id: String(id) }, [number, { ...content, properties }])
}

function authorsFootnotes(
  composed: ComposedChapter,
  notes: Notes,
  words: Words,
  asideAttributes: object,
): Element[] {
  if (composed.footnotes.length === 0) return []
  return [
    h(
      'section',
      { className: ['authors-footnotes'], role: 'doc-endnotes', 'aria-label': words.authorsFootnotes },
      [
        ...composed.footnotes.flatMap((footnote) => [
          h('div', { className: ['authors-footnote'], id: footnote.id }, [
            ...footnote.refs.map((ref) =>
              h('a', { className: ['mark'], href: `#${ref}`, role: 'doc-backlink' }, footnote.mark),
            ),
            ' ',
            h('div', { className: ['footnote-text'] }, footnote.content),
          ]),
          ...withAttributes(notes.asides(footnote.notes), asideAttributes),
        ]),
      ],
    ),
  ]
}

function withAttributes(asides: Element[], attributes: object): Element[] {
  return asides.map((aside) => ({ ...aside, properties: { ...attributes, ...aside.properties } }))
}
