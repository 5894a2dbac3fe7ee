/** Fonts of a PDF (ISO 32000-2, 9.5 to 9.10): name, kind, whether embedded, widths and what their codes mean. */
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib'
import { type CMap, readCMap } from './cmap.ts'

export interface PdfFont {
  /** Without the tag of the subset: `SourceSerif4-Regular`. */
  name: string
  kind: string
  embedded: boolean
  /** Bytes of a code. */
  codeLength: number
  /** Advance of a code in thousandths of the size. */
  width(code: number): number
  /** Characters of a code; undefined where the font does not say. */
  text(code: number): string | undefined
}

/**
 * Read a font.
 *
 * @param context the document's objects
 * @param font its dictionary
 */
export function readFont(context: PDFContext, font: PDFDict): PdfFont {
  const kind = nameOf(font, 'Subtype') ?? 'Unknown'
  const composite = kind === 'Type0'
  const descendant = composite
    ? font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict)
    : undefined
  const own = descendant ?? font
  const descriptor = own.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
  const embedded =
    kind === 'Type3' || ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)))
  const cmap = toUnicode(context, font)
  const name =
    nameOf(font, 'BaseFont') ?? nameOf(font, 'Name') ?? descriptorName(descriptor) ?? 'without a name'
  return {
    name: name.replace(/^[A-Z]{6}\+/, ''),
    kind,
    embedded,
    codeLength: composite ? (cmap?.codeLength === 1 ? 1 : 2) : 1,
    width: composite && descendant ? compositeWidths(descendant) : simpleWidths(font, descriptor, kind),
    text: (code) => cmap?.text.get(code) ?? (composite ? undefined : simpleText(code, kind)),
  }
}

function descriptorName(descriptor: PDFDict | undefined): string | undefined {
  return descriptor ? nameOf(descriptor, 'FontName') : undefined
}

function nameOf(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

function toUnicode(context: PDFContext, font: PDFDict): CMap | undefined {
  const stream = context.lookup(font.get(PDFName.of('ToUnicode')))
  return stream instanceof PDFStream ? readCMap(bytesOf(stream)) : undefined
}

/** The decoded bytes of a stream. */
export function bytesOf(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents()
}

/** Without a CMap the standard encodings agree in ASCII; anything else is unknown to the audit. */
function simpleText(code: number, kind: string): string | undefined {
  return kind !== 'Type3' && code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : undefined
}

function simpleWidths(
  font: PDFDict,
  descriptor: PDFDict | undefined,
  kind: string,
): (code: number) => number {
  const first = font.lookupMaybe(PDFName.of('FirstChar'), PDFNumber)?.asNumber() ?? 0
  const widths = font.lookupMaybe(PDFName.of('Widths'), PDFArray)
  const missing =
    descriptor?.lookupMaybe(PDFName.of('MissingWidth'), PDFNumber)?.asNumber() ?? (widths ? 0 : 500)
  const matrix = font.lookupMaybe(PDFName.of('FontMatrix'), PDFArray)?.lookupMaybe(0, PDFNumber)?.asNumber()
  const unit = kind === 'Type3' && matrix ? matrix * 1000 : 1
  return (code) => (widths?.lookupMaybe(code - first, PDFNumber)?.asNumber() ?? missing) * unit
}

/** `W` of a CID font (9.7.4.3): `c [w1 w2 …]` or `first last w`. */
function compositeWidths(descendant: PDFDict): (code: number) => number {
  const standard = descendant.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000
  const table = new Map<number, number>()
  const array = descendant.lookupMaybe(PDFName.of('W'), PDFArray)
  for (let at = 0; array && at < array.size(); ) {
    const first = array.lookup(at)
    const second = array.lookup(at + 1)
    if (!(first instanceof PDFNumber)) break
    if (second instanceof PDFArray) {
      for (let index = 0; index < second.size(); index++) {
        const width = second.lookup(index)
        if (width instanceof PDFNumber) table.set(first.asNumber() + index, width.asNumber())
      }
      at += 2
    } else {
      const width = array.lookup(at + 2)
      if (!(second instanceof PDFNumber) || !(width instanceof PDFNumber)) break
      const last = Math.min(second.asNumber(), first.asNumber() + 0xffff)
      for (let code = first.asNumber(); code <= last; code++) table.set(code, width.asNumber())
      at += 3
    }
  }
  return (code) => table.get(code) ?? standard
}
