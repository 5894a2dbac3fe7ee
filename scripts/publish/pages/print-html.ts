/**
 * The book as HTML for print: one flow of title page, imprint, contents, text, back matter, and beside it
 * the notes, which the page engine takes out and sets at the feet of the pages.
 */
import type { Root } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Composed } from '../../model/edition.ts'
import type { Words } from '../../words/words.ts'
import { authorsOf } from '../imprint.ts'
import { rehypeBreakAddresses } from '../rehype-break-addresses.ts'
import type { PageGeometry } from './page-size.ts'
import { geometryCss, pageRuleCss } from './page-size.ts'
import { bibliographySection, pieceSection } from './print-back.ts'
import { textPart } from './print-chapter.ts'
import { contentsSection, imprintSection, titlePage } from './print-front.ts'
import { footSeries, printedNotes, seriesCss } from './print-notes.ts'
import { rehypePrintLinks } from './rehype-print-links.ts'
import { rehypeSingleSpaces } from './rehype-single-spaces.ts'
import { writing } from './writing.ts'

export interface PrintOptions {
  page: PageGeometry
  /** SHA-256 of the copy-text, hexadecimal, for the imprint. */
  fingerprint: string
  /** Whether each page says that the edition has errors. */
  draft: boolean
  /** `@font-face` rules. */
  fontCss: string
  /** Style sheets of the program, in order. */
  bookCss: string
  /** The sheet that paged.js reads for forced breaks. */
  flowCss: string
  /** Style sheets of the edition's own; read by paged.js too. */
  editionCss: string
}

/**
 * Write the book as HTML for print.
 *
 * @param composed the edition
 * @param words the program's own words
 * @param options page, fonts, style sheets
 */
export function printHtml(composed: Composed, words: Words, options: PrintOptions): string {
  const { config } = composed
  const editors = writing(config.notesLanguage)
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: config.language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('title', config.title),
          h('meta', {
            name: 'edition-layout',
            content: JSON.stringify(layoutConfig(composed, words, options.draft)),
          }),
          // What paged.js need not read; it would parse the fonts, megabytes of them.
          h(
            'style',
            { dataPagedjsIgnore: '' },
            [options.fontCss, geometryCss(options.page), options.bookCss, seriesCss(composed)].join('\n'),
          ),
          h('style', [pageRuleCss(options.page), options.flowCss, options.editionCss].join('\n')),
        ]),
        h('body', [
          titlePage(composed, words, editors),
          imprintSection(composed, words, options.fingerprint, editors),
          contentsSection(composed, words, editors),
          ...composed.composedFront.map((piece) => pieceSection(piece, editors)),
          textPart(composed),
          ...composed.composedBack.map((piece) => pieceSection(piece, editors)),
          bibliographySection(composed, words, editors),
          h('div', { id: 'notes' }, printedNotes(composed, words)),
        ]),
      ]),
    ],
  }
  const finished = unified()
    .use(rehypePrintLinks)
    .use(rehypeSingleSpaces)
    .use(rehypeBreakAddresses)
    .runSync(tree)
  return unified().use(rehypeStringify, { allowDangerousCharacters: false }).stringify(finished)
}

/** What the handlers in the browser need to know (`styles/pages/handler.js`). */
function layoutConfig(composed: Composed, words: Words, draft: boolean) {
  return {
    series: footSeries(composed, words),
    continued: words.continued,
    author: authorsOf(composed.config.authors),
    title: runningTitle(composed.config.title),
    draft: draft ? words.draft : '',
  }
}

/** The title for running heads: what stands before its colon. */
function runningTitle(title: string): string {
  const [main] = title.split(/:\s/u)
  return main ?? title
}
