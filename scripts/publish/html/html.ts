/**
 * `edition.html`: one self-contained file. With script it is a reader with notes beside the text; without,
 * it still is all of the text and all of the notes, in order and linked. A policy in the file allows only
 * its own style and script, by their hashes, and no request to anywhere.
 */
import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { directionOf, languageAttributes } from '../../compose/language.ts'
import type { Composed } from '../../model/edition.ts'
import type { Words } from '../../words/words.ts'
import { authorsOf, type ImprintPart } from '../imprint.ts'
import { rehypeBreakAddresses } from '../rehype-break-addresses.ts'
import { bibliographySection, imprintSection } from './back.ts'
import { bar } from './bar.ts'
import { chapterSection, Notes } from './chapter.ts'
import { type OwnIds, ownIds } from './own-ids.ts'
import { rehypeScrollTables } from './rehype-scroll-tables.ts'
import { rehypeStylesToClasses } from './rehype-styles-to-classes.ts'
import { seriesStyle } from './series-style.ts'

/** What goes into the file beside the edition. */
export interface HtmlParts {
  /** Style sheets, fonts included. */
  css: string
  script: string
  imprint: ImprintPart[]
  /** The program's name and version. */
  generator: string
  draft: boolean
}

/**
 * Make the HTML edition.
 *
 * @param composed the edition
 * @param words the program's own words
 * @param parts style, script and imprint
 * @returns the file's text
 */
export function htmlEdition(composed: Composed, words: Words, parts: HtmlParts): string {
  const { config } = composed
  const css = `${parts.css}\n${seriesStyle(config.series, ownIds(composed))}`
  const title = [config.title, authorsOf(config.authors)].filter(Boolean).join(' – ')
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: config.notesLanguage, dir: directionOf(config.notesLanguage) }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(css, parts.script) }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'generator', content: parts.generator }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          ...(config.authors.length > 0
            ? [h('meta', { name: 'author', content: authorsOf(config.authors) })]
            : []),
          h('title', title),
          h('style', css),
        ]),
        body(composed, words, parts),
      ]),
    ],
  }
  const processor = unified()
    .use(rehypeStylesToClasses)
    .use(rehypeScrollTables)
    .use(rehypeBreakAddresses)
    .use(rehypeStringify, { allowDangerousHtml: false, quote: '"' })
  return `${processor.stringify(processor.runSync(tree))}\n`
}

function body(composed: Composed, words: Words, parts: HtmlParts): Element {
  const { config } = composed
  const ids = ownIds(composed)
  const notes = new Notes(composed, words)
  const editors = languageAttributes(config.notesLanguage, config.language)
  const original = languageAttributes(config.language, config.notesLanguage)
  const pieces = (list: Composed['composedFront']) =>
    list.map((piece) => h('section', { className: ['piece'], id: piece.piece.id, ...editors }, piece.screen))
  const bibliography = bibliographySection(composed, words, ids)
  return h('body', [
    h('a', { className: ['skip'], href: `#${ids.text}` }, words.skipToText),
    ...(parts.draft
      ? [h('section', { className: ['draft'], 'aria-label': words.draft }, h('p', words.draft))]
      : []),
    bar(composed, words, ids),
    h('main', { id: ids.text, dataReadOn: words.readOn, ...original }, [
      ...pieces(composed.composedFront),
      ...(composed.composedTitle
        ? [chapterSection(composed.composedTitle, ids.title, notes, words, editors)]
        : [fallbackTitle(composed, ids)]),
      ...composed.composedChapters.map((chapter) =>
        chapterSection(chapter, chapter.chapter.id, notes, words, editors),
      ),
      ...pieces(composed.composedBack),
      ...(bibliography ? [withLanguage(bibliography, editors)] : []),
      withLanguage(imprintSection(parts.imprint, ids), editors),
    ]),
    h('script', parts.script),
  ])
}

/** An edition without title matter still opens with its title. */
function fallbackTitle(composed: Composed, ids: OwnIds): Element {
  return h('header', { className: ['furniture', 'title-made'], id: ids.title }, [
    h('h1', { className: ['edition-title'] }, composed.config.title),
  ])
}

function withLanguage(element: Element, attributes: object): Element {
  return { ...element, properties: { ...attributes, ...element.properties } }
}

/** Content-Security-Policy (level 3): nothing but this file's own style, script, fonts and pictures. */
function policy(css: string, script: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
  return [
    "default-src 'none'",
    `style-src ${hash(css)}`,
    `script-src ${hash(script)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
