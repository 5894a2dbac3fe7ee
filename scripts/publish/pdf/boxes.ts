/** Page boxes. The browser rounds the page to whole pixels; the book's page has its exact size. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { PageGeometry } from '../pages/page-size.ts'

/**
 * Give every page its exact size. The content hangs from the top edge, so that the boxes do too.
 *
 * @param document the PDF
 * @param page the size wanted
 * @returns the height of the top edge of each page, in the page's own coordinates
 */
export function setBoxes(document: PDFDocument, page: PageGeometry): number[] {
  return document.getPages().map((sheet) => {
    const { y, height } = sheet.getMediaBox()
    const top = y + height
    const box = [0, round(top - page.height), round(page.width), round(page.height)] as const
    sheet.setMediaBox(...box)
    sheet.setCropBox(...box)
    sheet.setBleedBox(...box)
    sheet.setTrimBox(...box)
    return top
  })
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
