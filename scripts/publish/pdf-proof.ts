/** What the audit is told of a PDF: where the text block lies, which fonts are shipped, what stands on which sheets. */
import type { PdfInput, PdfPart, Rectangle } from '../audit/input.ts'
import { shippedFontNames } from '../fonts/names.ts'
import type { Composed } from '../model/edition.ts'
import type { Sheet } from './pages/book.ts'
import { pageGeometry } from './pages/page-size.ts'

/**
 * Gather what the audit needs to read a PDF.
 *
 * @param composed the edition
 * @param bytes the finished PDF
 * @param sheets what stands where, from the page engine; undefined where the file was found on disk
 */
export function pdfProof(
  composed: Composed,
  bytes: Uint8Array,
  sheets: readonly Sheet[] | undefined,
): PdfInput {
  const page = pageGeometry(composed.config.page.size)
  const block = (left: number): Rectangle => ({
    left,
    right: left + page.blockWidth,
    top: page.height - page.head,
    bottom: page.height - page.head - page.blockHeight,
  })
  return {
    bytes,
    textBlock: { left: block(page.outer), right: block(page.inner) },
    fonts: shippedFontNames,
    parts: sheets && partsOf(composed, sheets),
  }
}

/** Stretches of sheets of one kind; blank ones belong to what stands before them. */
function partsOf(composed: Composed, sheets: readonly Sheet[]): PdfPart[] {
  const pieces = [...composed.front, ...composed.back]
  const parts: PdfPart[] = []
  for (const [index, sheet] of sheets.entries()) {
    const piece = pieces.find((candidate) => sheet.part === candidate.id)
    const kind: PdfPart['kind'] = piece
      ? 'piece'
      : sheet.part === 'text' || sheet.part === 'bibliography'
        ? sheet.part
        : 'derived'
    const last = parts.at(-1)
    if (last && (sheet.part === 'blank' || (last.kind === kind && last.path === piece?.file.path)))
      last.to = index + 1
    else parts.push({ kind, from: index + 1, to: index + 1, ...(piece ? { path: piece.file.path } : {}) })
  }
  return parts
}
