/**
 * The browser's PDF made into a book: title, language and dates, exact page boxes, printed page numbers,
 * outline, and a named destination for every id. The tags that the browser wrote are kept as they are.
 * Nothing of the clock goes in, so that the same edition gives the same bytes.
 */
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { Composed } from '../../model/edition.ts'
import type { Words } from '../../words/words.ts'
import { WorldError } from '../../world/world.ts'
import { authorsOf } from '../imprint.ts'
import type { LaidOutBook } from '../pages/book.ts'
import type { PageGeometry } from '../pages/page-size.ts'
import { setBoxes } from './boxes.ts'
import { setDestinations } from './destinations.ts'
import { fontsIn } from './fonts-in.ts'
import { outlineOf, setOutline } from './outline.ts'
import { setPageLabels } from './page-labels.ts'

/** Written as the program that made the file. */
const creator = 'annotated-edition'

export interface FinishOptions {
  composed: Composed
  words: Words
  page: PageGeometry
  book: Omit<LaidOutBook, 'fonts'>
  /** Written as date of creation and change; without it there is none. */
  date: Date | undefined
}

/**
 * Finish the PDF of a book.
 *
 * @param printed what the browser printed, a page for each sheet
 * @param options what the book is
 * @returns the file, and the PostScript names of its fonts
 * @throws WorldError where the browser printed more or fewer pages than were laid out
 */
export async function finishPdf(
  printed: Uint8Array,
  options: FinishOptions,
): Promise<{ pdf: Uint8Array; fonts: string[] }> {
  const { composed, words, page, book, date } = options
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  if (document.getPageCount() !== book.sheets.length) {
    throw new WorldError(
      'browser-failed',
      `The browser printed ${document.getPageCount()} pages where ${book.sheets.length} were laid out`,
      'Take rules about page sizes and breaks out of the edition’s style sheet, or try another browser with EDITION_BROWSER.',
    )
  }
  const tops = setBoxes(document, page)
  setDestinations(document, book.places, tops)
  setOutline(document, outlineOf(composed, words, book.places))
  setPageLabels(document, book.sheets)
  setMetadata(document, composed, date)
  return {
    pdf: await document.save({
      useObjectStreams: true,
      addDefaultPage: false,
      updateFieldAppearances: false,
    }),
    fonts: fontsIn(document),
  }
}

function setMetadata(document: PDFDocument, { config }: Composed, date: Date | undefined): void {
  document.setTitle(config.title, { showInWindowTitleBar: true })
  document.setAuthor(authorsOf(config.authors))
  if (config.subtitle) document.setSubject(config.subtitle)
  document.setLanguage(config.language)
  document.setCreator(creator)
  document.setProducer(creator)
  const info = document.context.lookup(document.context.trailerInfo.Info)
  for (const [name, set] of [
    ['CreationDate', (value: Date) => document.setCreationDate(value)],
    ['ModDate', (value: Date) => document.setModificationDate(value)],
  ] as const) {
    if (date) set(date)
    else if (info && 'delete' in info) (info as { delete(key: PDFName): void }).delete(PDFName.of(name))
  }
}
