/**
 * From the composed edition to the printed book: HTML for print, laid out as pages, finished as a PDF.
 */

import { faceBytes, fontFaceCss } from '../../fonts/css.ts'
import { openFonts } from '../../fonts/fonts.ts'
import type { Composed } from '../../model/edition.ts'
import type { Words } from '../../words/words.ts'
import type { StartedBrowser, World } from '../../world/world.ts'
import { finishPdf } from '../pdf/finish.ts'
import { addedSheets, baseSheets } from '../style-sheets.ts'
import type { LaidOutBook, PageEngine } from './book.ts'
import { pageGeometry } from './page-size.ts'
import { pagedEngine } from './paged-engine.ts'
import { printHtml } from './print-html.ts'
import { reportLayout } from './report-layout.ts'

export interface PageOptions {
  /** SHA-256 of the copy-text, hexadecimal. */
  fingerprint: string
  /** Date written into the file; the clock is never asked. */
  date?: Date | undefined
  /** Mark each page as a draft. */
  draft?: boolean | undefined
  /** A browser that runs already; without it one is started and ended. */
  browser?: StartedBrowser | undefined
}

/** Style sheets of the program that make the book's pages, in order. */
const bookSheets = ['book.css', 'book-front.css', 'book-sheet.css']

/**
 * Lay out the edition as a book.
 *
 * @param composed the edition; problems of its pages are reported on its files
 * @param world reads styles and fonts, starts the browser
 * @param words the program's own words
 * @param options what the edition itself does not say
 * @returns the PDF, and what stands where in it
 * @throws WorldError where no browser starts, or it crashes or hangs
 */
export async function layoutPages(
  composed: Composed,
  world: World,
  words: Words,
  options: PageOptions,
): Promise<{ pdf: Uint8Array; book: LaidOutBook }> {
  const page = pageGeometry(composed.config.page.size)
  const sheets = {
    bookCss: await baseSheets(composed.files, world, bookSheets),
    flowCss: await baseSheets(composed.files, world, ['book-flow.css']),
  }
  const given = {
    ...sheets,
    page,
    fingerprint: options.fingerprint,
    draft: options.draft ?? false,
    editionCss: addedSheets(composed.files, 'print'),
  }
  // Which faces are needed is read off the book as it will be printed, the program's own words included.
  const fonts = await openFonts(world)
  const faces = fonts.facesFor(printHtml(composed, words, { ...given, fontCss: '' }))
  const fontCss = fontFaceCss(faces, await faceBytes(faces, world))
  const html = printHtml(composed, words, { ...given, fontCss })

  const { pdf: printed, book } = await withEngine(world, options.browser, (engine) =>
    engine.layout({ html, page }),
  )
  const { pdf, fonts: used } = await finishPdf(printed, { composed, words, page, book, date: options.date })
  const laidOut: LaidOutBook = { ...book, fonts: used }
  reportLayout(composed, laidOut, faces)
  return { pdf, book: laidOut }
}

async function withEngine<T>(
  world: World,
  running: StartedBrowser | undefined,
  action: (engine: PageEngine) => Promise<T>,
): Promise<T> {
  const started = running ?? (await world.browser())
  try {
    return await action(await pagedEngine(started, world))
  } finally {
    if (!running) await started.close()
  }
}
