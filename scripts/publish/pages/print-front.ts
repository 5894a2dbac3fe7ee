/** Title page, imprint on its back, contents. */
import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Composed } from '../../model/edition.ts'
import type { Words } from '../../words/words.ts'
import { authorsOf, imprintOf } from '../imprint.ts'
import { writing } from './writing.ts'

/**
 * Make the title page of the edition; what the edition does not say does not stand there.
 *
 * @param composed the edition
 * @param words the program's own words
 * @param editors language attributes for what the editors wrote
 */
export function titlePage({ config }: Composed, words: Words, editors: object): Element {
  const authors = authorsOf(config.authors)
  const edited = authorsOf(config.editors)
  const published = [config.place, config.date].filter((part) => part !== undefined).join(', ')
  const publisher = [config.publisher, published].filter((line) => line !== undefined && line !== '')
  return h('section', { className: ['title-page'], dataKind: 'title', ...writing(config.language) }, [
    ...(authors ? [h('p', { className: ['author'] }, authors)] : []),
    h('h1', { className: ['book-title'] }, linesBySense(config.title)),
    ...(config.subtitle ? [h('p', { className: ['subtitle'], ...editors }, config.subtitle)] : []),
    h('div', { className: ['grow'] }),
    ...(edited ? [h('p', { className: ['editors'], ...editors }, [words.editedBy, h('br'), edited])] : []),
    ...(publisher.length > 0 ? [h('p', { className: ['publisher'] }, withBreaks(publisher))] : []),
  ])
}

/** A title breaks after its colon. */
function linesBySense(title: string): ElementContent[] {
  const parts = title.split(/(?<=:)\s+/u)
  return parts.flatMap((part, index) =>
    index === 0 ? [textNode(part)] : [textNode(' '), h('br'), textNode(part)],
  )
}

/** Make the imprint: where the text comes from, what the edition is, how to cite, the type. */
export function imprintSection(
  composed: Composed,
  words: Words,
  fingerprint: string,
  editors: object,
): Element {
  const parts = imprintOf(composed, words, fingerprint)
  return h('section', { className: ['imprint'], dataKind: 'imprint', ...editors }, [
    ...parts.flatMap((part) => [
      h('h2', part.label),
      ...part.paragraphs.map((paragraph) => h('p', withoutBadBreaks(paragraph))),
    ]),
  ])
}

/** Make the contents; the page engine fills in the numbers once the pages are known. */
export function contentsSection(composed: Composed, words: Words, editors: object): Element {
  const { composedFront, composedTitle, composedChapters, composedBack, config } = composed
  const original = writing(config.language)
  const hasBibliography = composed.bibliography.some((group) => group.entries.length > 0)
  const front = composedFront.map(({ piece }) => contentsLine(piece.title, piece.id))
  const title = composedTitle ? [contentsLine(composedTitle.chapter.title, 'title-matter', original)] : []
  const chapters = composedChapters.map(({ chapter }) => contentsLine(chapter.title, chapter.id, original))
  const back = composedBack.map(({ piece }) => contentsLine(piece.title, piece.id))
  if (hasBibliography) back.push(contentsLine(words.bibliography, 'bibliography'))
  if (composedTitle) for (const line of chapters) line.properties.className = ['within']
  return h(
    'section',
    {
      className: ['contents'],
      id: 'contents',
      dataKind: 'contents',
      dataRunning: words.contents,
      ...editors,
    },
    [
      h('h2', { className: ['list-title'] }, words.contents),
      h('ol', [...front, ...apart([...title, ...chapters]), ...apart(back)]),
    ],
  )
}

function contentsLine(text: string, id: string, attributes: Properties = {}): Element {
  return h('li', [
    h('a', { href: `#${id}`, ...attributes }, oneLine(text)),
    ' ',
    h('span', { className: ['page'], dataPageOf: id }),
  ])
}

/** A line is left free before the text and after it. */
function apart(lines: Element[]): Element[] {
  const first = lines[0]
  if (first) first.properties.className = [first.properties.className ?? [], 'apart'].flat().map(String)
  return lines
}

function oneLine(title: string): string {
  return title.replace(/\s+/gu, ' ').trim()
}

function withBreaks(lines: readonly (string | number | undefined)[]): ElementContent[] {
  return lines.flatMap((line, index) =>
    index === 0 ? [textNode(String(line))] : [h('br'), textNode(String(line))],
  )
}

/** A sign or a day keeps its number or month; a fingerprint is divided after every eighth figure. */
function withoutBadBreaks(text: string): ElementContent[] {
  const bound = text.replace(/§ (?=\d)/gu, '§\u00a0').replace(/\b(\d{1,2}) (?=\p{L}+ \d{4}\b)/gu, '$1\u00a0')
  return bound
    .split(/(?<=\b(?:[0-9a-f]{8})+)(?=[0-9a-f]{8,}\b)/u)
    .flatMap((part, index) => (index === 0 ? [textNode(part)] : [h('wbr'), textNode(part)]))
}

function textNode(value: string): ElementContent {
  return { type: 'text', value }
}
