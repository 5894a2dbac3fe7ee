/** The fonts in a PDF. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import { PDFDict, PDFName } from '@cantoo/pdf-lib'

/**
 * List the fonts of a PDF.
 *
 * @param document the PDF
 * @returns PostScript names without the subset's prefix, sorted; a font drawn as Type 3 is called so
 */
export function fontsIn(document: PDFDocument): string[] {
  const names = new Set<string>()
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) continue
    const subtype = object.get(PDFName.of('Subtype'))
    const base = object.get(PDFName.of('BaseFont'))
    if (subtype === PDFName.of('Type3')) names.add('Type 3')
    else if (base instanceof PDFName) names.add(base.decodeText().replace(/^[A-Z]{6}\+/, ''))
  }
  return [...names].sort()
}
