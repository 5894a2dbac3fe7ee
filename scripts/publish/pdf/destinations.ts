/**
 * Named destinations (ISO 32000-1, 12.3.2.3): every id of the book is one, whether or not something in the
 * book leads to it, so that a paragraph or a note can be cited with an address, `edition.pdf#note-toll`.
 */
import type { PDFDocument } from '@cantoo/pdf-lib'
import { type PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { PlaceInBook } from '../pages/book.ts'

/** Points between the top of the window and what it was opened at. */
const space = 6

/**
 * Write the destinations and make every link within the book lead to one.
 *
 * @param document the PDF
 * @param places where each id stands, in points from the top left of its sheet
 * @param tops height of each page's top edge
 */
export function setDestinations(
  document: PDFDocument,
  places: Readonly<Record<string, PlaceInBook>>,
  tops: readonly number[],
): void {
  const pages = document.getPages()
  const names = document.context.obj([]) as PDFArray
  for (const id of Object.keys(places).sort(byCodePoint)) {
    const { sheet, y } = places[id]!
    const height = Math.round((tops[sheet]! - y + space) * 100) / 100
    names.push(nameOf(id))
    names.push(document.context.obj([pages[sheet]!.ref, PDFName.of('XYZ'), 0, height, 0]))
  }
  const tree = document.context.register(document.context.obj({ Names: names }))
  const catalog = document.catalog
  const all = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? (document.context.obj({}) as PDFDict)
  all.set(PDFName.of('Dests'), tree)
  catalog.set(PDFName.of('Names'), all)
  catalog.delete(PDFName.of('Dests'))
  for (const page of pages) {
    for (const link of linksOf(page.node.Annots())) {
      const target = link.get(PDFName.of('Dest'))
      if (target instanceof PDFName) link.set(PDFName.of('Dest'), nameOf(decodeName(target)))
    }
  }
}

/** A destination's name as a string: plain where it can be read as such. */
export function nameOf(id: string): PDFString | PDFHexString {
  return /^[\x20-\x7e]*$/.test(id) && !/[()\\]/.test(id)
    ? PDFString.of(id)
    : PDFHexString.of(Buffer.from(id, 'utf8').toString('hex'))
}

function linksOf(annotations: PDFArray | undefined): PDFDict[] {
  if (!annotations) return []
  const links: PDFDict[] = []
  for (let index = 0; index < annotations.size(); index++) {
    const annotation = annotations.lookup(index)
    if (annotation instanceof PDFDict) links.push(annotation)
  }
  return links
}

/** The browser writes ids as names, other characters than ASCII as an address has them (RFC 3986, 2.1). */
function decodeName(name: PDFName): string {
  const text = Buffer.from(name.asBytes()).toString('utf8')
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
