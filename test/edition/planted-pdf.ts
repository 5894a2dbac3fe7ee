/**
 * Plants faults in a finished PDF: in the content streams of its pages, its fonts, links and destinations.
 * The browser writes each stretch of words as one marked section, a glyph at a time:
 *
 *     /NonStruct <</MCID 7 >>BDC BT /F13 13.33 Tf … <002F> Tj 4.33 0 Td <0023> Tj … ET EMC
 */
import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { type PdfContent, readPdf } from '../../scripts/audit/pdf-reader/pdf-reader.ts'

const sectionOf = (mcid: number) => new RegExp(`(<</MCID ${mcid} >>BDC\\n)([\\s\\S]*?)(EMC\\n)`)
const glyphs = /<([0-9A-F]{4})> Tj/g

/** A stretch of words on a page. */
interface Section {
  /** Index of the page. */
  page: number
  mcid: number
  text: string
}

export class PlantedPdf {
  readonly #document: PDFDocument
  readonly #content: PdfContent
  readonly #sections: Section[]

  private constructor(document: PDFDocument, content: PdfContent) {
    this.#document = document
    this.#content = content
    this.#sections = content.pages.flatMap(({ runs }, page) => {
      const texts = new Map<number, string>()
      for (const run of runs) {
        if (run.mcid !== undefined) texts.set(run.mcid, (texts.get(run.mcid) ?? '') + run.clusters.join(''))
      }
      return [...texts].map(([mcid, text]) => ({ page, mcid, text }))
    })
  }

  static async open(bytes: Uint8Array): Promise<PlantedPdf> {
    return new PlantedPdf(await PDFDocument.load(bytes, { updateMetadata: false }), await readPdf(bytes))
  }

  save(): Promise<Uint8Array> {
    return this.#document.save({ addDefaultPage: false, updateFieldAppearances: false })
  }

  dropNote(id: string): void {
    for (const section of this.#sectionsOfNote(id)) this.#change(section, () => '')
  }

  dropWords(words: string): void {
    this.#change(this.#find(words), () => '')
  }

  doubleWords(words: string): void {
    this.#change(this.#find(words), (content) => content + content)
  }

  /** Exchange what stands in two notes, section by section. */
  swapNotes(one: string, other: string): void {
    const [from, to] = [this.#sectionsOfNote(one), this.#sectionsOfNote(other)]
    const contents = [from, to].map((sections) => sections.map((section) => this.#contentOf(section)))
    for (const [sections, other] of [
      [from, contents[1]!],
      [to, contents[0]!],
    ] as const) {
      const last = sections.length - 1
      for (const [index, section] of sections.entries())
        this.#change(section, () => (index === last ? other.slice(index).join('') : (other[index] ?? '')))
    }
  }

  paintWhite(words: string): void {
    this.#change(this.#find(words), (content) => `1 1 1 rg\n${content}0 0 0 rg\n`)
  }

  moveAway(words: string): void {
    this.#change(this.#find(words), (content) => content.replace(/(?<=1 0 0 -1 )[\d.]+/, '3000'))
  }

  /** Put one glyph of the same font in the place of another. */
  replaceGlyph(character: string, by: readonly string[]): void {
    const section = this.#find(character)
    const font = /\/F\d+ /.exec(this.#contentOf(section))![0]
    const codes = new Map<string, string>()
    for (const other of this.#sections) {
      const content = this.#contentOf(other)
      const own = [...content.matchAll(glyphs)].map(([, code]) => code!)
      if (!content.includes(font) || own.length !== [...other.text].length) continue
      for (const [index, char] of [...other.text].entries()) codes.set(char, own[index]!)
    }
    const wanted = by.map((char) => codes.get(char)).find((code) => code !== undefined)
    if (!wanted) throw new Error(`none of ${by.join(' ')} is in the font`)
    this.#change(section, (content) => content.replace(`<${codes.get(character)}> Tj`, `<${wanted}> Tj`))
  }

  /** Give the first font of the file another name. */
  renameFont(name: string): void {
    for (const [, object] of this.#document.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Type0')) continue
      const [descendant] = object.lookup(PDFName.of('DescendantFonts'), PDFArray).asArray()
      const inner = this.#document.context.lookup(descendant, PDFDict)
      for (const dictionary of [object, inner])
        dictionary.set(PDFName.of('BaseFont'), PDFName.of(`AAAAAA+${name}`))
      inner
        .lookup(PDFName.of('FontDescriptor'), PDFDict)
        .set(PDFName.of('FontName'), PDFName.of(`AAAAAA+${name}`))
      return
    }
  }

  /** Let every link to a destination lead to another. */
  leadElsewhere(from: string, to: string): void {
    for (const page of this.#document.getPages()) {
      for (const entry of page.node.Annots()?.asArray() ?? []) {
        const link = this.#document.context.lookup(entry, PDFDict)
        if (nameOf(link.get(PDFName.of('Dest'))) === from) link.set(PDFName.of('Dest'), PDFString.of(to))
      }
    }
  }

  dropDestination(name: string): void {
    const names = this.#document.catalog
      .lookup(PDFName.of('Names'), PDFDict)
      .lookup(PDFName.of('Dests'), PDFDict)
      .lookup(PDFName.of('Names'), PDFArray)
    const index = names.asArray().findIndex((key) => nameOf(key) === name)
    names.remove(index + 1)
    names.remove(index)
  }

  /** The first section of the text that holds words. */
  #find(words: string): Section {
    const first = this.#content.destinations.get('p-2')!.page - 1
    const found = this.#sections.find(({ page, text }) => page >= first && text.includes(words))
    if (!found) throw new Error(`\`${words}\` stands nowhere`)
    return found
  }

  /** Sections from a note's destination down to that of the next note on its page. */
  #sectionsOfNote(id: string): Section[] {
    const { destinations, pages } = this.#content
    const { page, y = 0 } = destinations.get(`note-${id}`)!
    const below = [...destinations]
      .filter(([name, place]) => name.startsWith('note-') && place.page === page && (place.y ?? 0) < y)
      .map(([, place]) => place.y ?? 0)
    const bottom = Math.max(0, ...below)
    const within = pages[page - 1]!.runs.filter((run) => run.y < y - 6 && run.y > bottom - 6)
    const mcids = new Set(within.map((run) => run.mcid))
    return this.#sections.filter((section) => section.page === page - 1 && mcids.has(section.mcid))
  }

  #contentOf({ page, mcid }: Section): string {
    return sectionOf(mcid).exec(this.#stream(page))?.[2] ?? ''
  }

  #change(section: Section, change: (content: string) => string): void {
    const before = this.#stream(section.page)
    const after = before.replace(
      sectionOf(section.mcid),
      (_, open, content, close) => open + change(content) + close,
    )
    if (after === before) throw new Error(`nothing to change in section ${section.mcid}`)
    this.#write(section.page, after)
  }

  #stream(page: number): string {
    const stream = this.#node(page).Contents()
    if (!(stream instanceof PDFRawStream)) throw new Error('more than one content stream')
    const isDeflated = stream.dict.has(PDFName.of('Filter'))
    return Buffer.from(isDeflated ? inflateSync(stream.contents) : stream.contents).toString('latin1')
  }

  #write(page: number, content: string): void {
    const { context } = this.#document
    const stream = PDFRawStream.of(context.obj({}) as PDFDict, Buffer.from(content, 'latin1'))
    const ref = this.#node(page).get(PDFName.of('Contents'))
    if (ref instanceof PDFRef) context.assign(ref, stream)
  }

  #node(page: number): PDFPage['node'] {
    return this.#document.getPage(page).node
  }
}

function nameOf(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}
