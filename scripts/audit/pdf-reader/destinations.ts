/** Named destinations and link annotations (ISO 32000-2, 12.3.2 and 12.5.6.5). */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import type { Box } from './graphics.ts'

export interface Destination {
  page: number
  /** Points from the lower left corner of the page; undefined where the whole page is meant. */
  x: number | undefined
  y: number | undefined
}

export interface PdfLink {
  ref: string
  page: number
  box: Box
  /** Name of the destination; undefined for addresses and places without a name. */
  name: string | undefined
  uri: string | undefined
  /** Whether it leads to a place in the document at all. */
  hasTarget: boolean
}

/**
 * Read the named destinations, of the dictionary as of the name tree.
 *
 * @param document the PDF
 * @param pageOf number of the page with this reference
 */
export function readDestinations(
  document: PDFDocument,
  pageOf: ReadonlyMap<string, number>,
): Map<string, Destination> {
  const destinations = new Map<string, Destination>()
  const add = (name: string, value: PDFObject | undefined): void => {
    const destination = destinationOf(document, value, pageOf)
    if (destination) destinations.set(name, destination)
  }
  const dictionary = document.catalog.lookup(PDFName.of('Dests'))
  if (dictionary instanceof PDFDict)
    for (const [key, value] of dictionary.entries()) add(key.decodeText(), value)
  const names = document.catalog.lookup(PDFName.of('Names'))
  const tree = names instanceof PDFDict ? names.lookup(PDFName.of('Dests')) : undefined
  const walk = (node: PDFObject | undefined, depth: number): void => {
    if (!(node instanceof PDFDict) || depth > 50) return
    const list = node.lookup(PDFName.of('Names'))
    if (list instanceof PDFArray) {
      for (let at = 0; at + 1 < list.size(); at += 2) {
        const name = list.lookup(at)
        if (name instanceof PDFString || name instanceof PDFHexString)
          add(name.decodeText(), list.get(at + 1))
      }
    }
    const kids = node.lookup(PDFName.of('Kids'))
    if (kids instanceof PDFArray) for (let at = 0; at < kids.size(); at++) walk(kids.lookup(at), depth + 1)
  }
  walk(tree, 0)
  return destinations
}

function destinationOf(
  document: PDFDocument,
  value: PDFObject | undefined,
  pageOf: ReadonlyMap<string, number>,
): Destination | undefined {
  const object = document.context.lookup(value)
  const list = object instanceof PDFDict ? object.lookup(PDFName.of('D')) : object
  if (!(list instanceof PDFArray) || list.size() === 0) return undefined
  const ref = list.get(0)
  const page = ref instanceof PDFRef ? pageOf.get(ref.toString()) : undefined
  if (page === undefined) return undefined
  const kind = list.lookup(1)
  const number = (at: number): number | undefined => {
    const one = at < list.size() ? list.lookup(at) : undefined
    return one instanceof PDFNumber ? one.asNumber() : undefined
  }
  const isPlace = kind === PDFName.of('XYZ')
  return { page, x: isPlace ? number(2) : undefined, y: isPlace ? number(3) : undefined }
}

/**
 * Read the link annotations of a page.
 *
 * @param annotations the page's `Annots`
 * @param page its number
 */
export function readLinks(annotations: PDFArray | undefined, page: number): PdfLink[] {
  const links: PdfLink[] = []
  for (let at = 0; annotations && at < annotations.size(); at++) {
    const ref = annotations.get(at)
    const annotation = annotations.lookup(at)
    if (!(annotation instanceof PDFDict) || annotation.lookup(PDFName.of('Subtype')) !== PDFName.of('Link'))
      continue
    const corners = annotation.lookup(PDFName.of('Rect'))
    const numbers =
      corners instanceof PDFArray
        ? corners.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : 0))
        : []
    const [a = 0, b = 0, c = 0, d = 0] = numbers
    const action = annotation.lookup(PDFName.of('A'))
    const target =
      annotation.lookup(PDFName.of('Dest')) ??
      (action instanceof PDFDict ? action.lookup(PDFName.of('D')) : undefined)
    const uri = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined
    links.push({
      ref: ref instanceof PDFRef ? ref.toString() : `${page}:${at}`,
      page,
      box: { left: Math.min(a, c), bottom: Math.min(b, d), right: Math.max(a, c), top: Math.max(b, d) },
      name:
        target instanceof PDFName || target instanceof PDFString || target instanceof PDFHexString
          ? target.decodeText()
          : undefined,
      uri: uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : undefined,
      hasTarget: target !== undefined,
    })
  }
  return links
}
