/** The resources of a content stream (ISO 32000-2, 7.8.3), by the names that its operators use. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFStream,
} from '@cantoo/pdf-lib'
import { type PdfFont, readFont } from './fonts.ts'
import { isName, type Operand } from './tokens.ts'

export class Resources {
  readonly #context: PDFContext
  readonly #dictionary: PDFDict | undefined
  readonly #fonts: Map<PDFDict, PdfFont>

  constructor(context: PDFContext, dictionary: PDFDict | undefined, fonts: Map<PDFDict, PdfFont>) {
    this.#context = context
    this.#dictionary = dictionary
    this.#fonts = fonts
  }

  /** The resources of a form. */
  inner(dictionary: PDFDict): Resources {
    return new Resources(this.#context, dictionary, this.#fonts)
  }

  font(name: Operand | undefined): PdfFont | undefined {
    const dictionary = this.#find('Font', name)
    if (!(dictionary instanceof PDFDict)) return undefined
    const known = this.#fonts.get(dictionary)
    if (known) return known
    const font = readFont(this.#context, dictionary)
    this.#fonts.set(dictionary, font)
    return font
  }

  /** Constant alpha for fills of a graphics state; undefined where it says nothing. */
  alpha(name: Operand | undefined): number | undefined {
    const state = this.#find('ExtGState', name)
    const alpha = state instanceof PDFDict ? state.lookup(PDFName.of('ca')) : undefined
    return alpha instanceof PDFNumber ? alpha.asNumber() : undefined
  }

  /** Whether a colour space counts ink: 1 is full. */
  isTint(name: Operand | undefined): boolean {
    const space = this.#find('ColorSpace', name)
    const kind = space instanceof PDFArray ? space.lookup(0) : undefined
    return kind === PDFName.of('Separation') || kind === PDFName.of('DeviceN')
  }

  /** The marked-content identifier of a named property list. */
  mcid(name: Operand | undefined): number | undefined {
    const list = this.#find('Properties', name)
    const mcid = list instanceof PDFDict ? list.lookup(PDFName.of('MCID')) : undefined
    return mcid instanceof PDFNumber ? mcid.asNumber() : undefined
  }

  form(name: Operand | undefined): PDFStream | undefined {
    const object = this.#find('XObject', name)
    const isForm =
      object instanceof PDFStream && object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form')
    return isForm ? object : undefined
  }

  #find(category: string, name: Operand | undefined): PDFObject | undefined {
    const group = this.#dictionary?.lookup(PDFName.of(category))
    return isName(name) && group instanceof PDFDict ? group.lookup(PDFName.of(name.name)) : undefined
  }
}
