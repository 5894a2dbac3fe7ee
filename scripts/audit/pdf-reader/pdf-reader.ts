/**
 * The audit's own reader of PDFs: objects and compression by a PDF library, everything above that read here,
 * since what matters is what stands in the content streams and not what another program makes of it.
 */
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage, PDFStream } from '@cantoo/pdf-lib'
import { readContent } from './content.ts'
import { type Destination, type PdfLink, readDestinations, readLinks } from './destinations.ts'
import { bytesOf, type PdfFont } from './fonts.ts'
import type { Box } from './graphics.ts'
import type { Fill, TextRun } from './page-content.ts'
import { readStructure, type StructureElement, stringOf } from './structure.ts'

export interface PdfPageContent {
  /** From 1. */
  number: number
  /** From the lower left corner: left and bottom are 0. */
  box: Box
  runs: TextRun[]
  fills: Fill[]
  links: PdfLink[]
}

export interface PdfContent {
  pages: PdfPageContent[]
  structure: StructureElement | undefined
  destinations: Map<string, Destination>
  fonts: PdfFont[]
  language: string | undefined
}

/**
 * Read a PDF.
 *
 * @param bytes the file
 * @throws where it is no PDF, or one that the library cannot read
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = document.getPages()
  const pageOf = new Map(pages.map((page, at) => [page.ref.toString(), at + 1]))
  const fonts = new Map<PDFDict, PdfFont>()
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'))
  return {
    pages: pages.map((page, at) => readPage(document, page, at + 1, fonts)),
    structure: readStructure(document.context, root instanceof PDFDict ? root : undefined, pageOf),
    destinations: readDestinations(document, pageOf),
    fonts: [...fonts.values()],
    language: stringOf(document.catalog, 'Lang'),
  }
}

function readPage(
  document: PDFDocument,
  page: PDFPage,
  number: number,
  fonts: Map<PDFDict, PdfFont>,
): PdfPageContent {
  const { x, y, width, height } = page.getCropBox()
  const box = { left: x, bottom: y, right: x + width, top: y + height }
  const resources = page.node.Resources()
  const bytes = joined(page.node.lookup(PDFName.of('Contents')))
  const annotations = page.node.lookup(PDFName.of('Annots'))
  return {
    number,
    box: { left: 0, bottom: 0, right: width, top: height },
    ...readContent(document.context, bytes, resources, number, box, fonts),
    links: readLinks(annotations instanceof PDFArray ? annotations : undefined, number),
  }
}

/** Several content streams are one; tokens do not run over their borders (7.8.2). */
function joined(contents: unknown): Uint8Array {
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents]
  const parts = streams.filter((one) => one instanceof PDFStream).map((one) => bytesOf(one))
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    bytes[at + part.length] = 10
    at += part.length + 1
  }
  return bytes
}
