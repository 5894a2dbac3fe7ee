/** Page labels (ISO 32000-1, 12.4.2): a reader shows and finds the numbers that are printed. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import { PDFName } from '@cantoo/pdf-lib'
import type { Sheet } from '../pages/book.ts'

/**
 * Write the page labels: small roman figures before the text, arabic ones from its first page.
 *
 * @param document the PDF
 * @param sheets its pages
 */
export function setPageLabels(document: PDFDocument, sheets: readonly Sheet[]): void {
  const text = sheets.findIndex(({ label }) => label === '1')
  const ranges = text > 0 ? [0, { S: 'r' }, text, { S: 'D' }] : [0, { S: 'D' }]
  document.catalog.set(PDFName.of('PageLabels'), document.context.obj({ Nums: ranges }))
}
