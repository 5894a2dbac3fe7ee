/**
 * A reader of XML 1.0 that says where a text is broken, in time that grows with its length. A document type is
 * skipped, whatever it declares: no entity is expanded or fetched, and a reference to one is a fault.
 */
import { badReference, noCharacter, withoutReferences } from './xml-references.ts'

export interface XmlElement {
  name: string
  attributes: Map<string, string>
  /** Where each attribute begins. */
  attributeOffsets: Map<string, number>
  children: (XmlElement | XmlText)[]
  parent: XmlElement | undefined
  /** Where its tag begins, in UTF-16 units. */
  offset: number
}

/** Characters between tags, references replaced. */
export interface XmlText {
  text: string
  offset: number
}

export interface XmlFault {
  message: string
  offset: number
}

/** What is read: the elements in order of their tags, with the first fault where the text is not well-formed. */
export interface Xml {
  elements: XmlElement[]
  faults: XmlFault[]
}

/** Elements may be nested this deep; the deepest style of the CSL project's collection has 19 levels. */
const deepest = 100

/** Thrown at the first fault and caught by `readXml`. */
class Broken extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/**
 * Read the elements of an XML text.
 *
 * @param text the whole file
 */
export function readXml(text: string): Xml {
  const reader = new Reader(text)
  try {
    reader.read()
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    return { elements: reader.elements, faults: [{ message: error.message, offset: error.offset }] }
  }
  return { elements: reader.elements, faults: [] }
}

class Reader {
  readonly elements: XmlElement[] = []
  readonly #open: XmlElement[] = []
  readonly #text: string
  #offset: number

  constructor(text: string) {
    this.#text = text
    this.#offset = text.startsWith('\uFEFF') ? 1 : 0
  }

  read(): void {
    const forbidden = this.#text.search(noCharacter)
    if (forbidden >= 0) {
      const code = this.#text.codePointAt(forbidden)!.toString(16).toUpperCase().padStart(4, '0')
      throw new Broken(`the character U+${code} has no place in a style`, forbidden)
    }
    while (this.#offset < this.#text.length) {
      if (this.#text[this.#offset] === '<') this.#readMarkup()
      else this.#readCharacters(this.#offset, this.#indexOf('<', this.#text.length))
    }
    const unclosed = this.#open.at(-1)
    if (unclosed) throw new Broken(`\`${unclosed.name}\` is not closed`, unclosed.offset)
    if (this.elements.length === 0) throw new Broken('it is not XML', 0)
  }

  /** `<!-- … -->`, `<?…?>`, `<![CDATA[…]]>`, `<!DOCTYPE …>` or a tag. */
  #readMarkup(): void {
    const start = this.#offset
    if (this.#starts('<!--')) this.#offset = this.#endOf('-->', 'a comment')
    else if (this.#starts('<?')) this.#offset = this.#endOf('?>', 'a processing instruction')
    else if (this.#starts('<!DOCTYPE')) this.#offset = this.#endOfDoctype()
    else if (this.#starts('<![CDATA[')) {
      this.#offset = this.#endOf(']]>', '`<![CDATA[`')
      this.#addText(this.#text.slice(start + '<![CDATA['.length, this.#offset - 3), start)
    } else if (this.#starts('</')) this.#readClosingTag()
    else this.#readOpeningTag()
  }

  #readCharacters(start: number, end: number): void {
    const written = this.#text.slice(start, end)
    const bad = badReference(written)
    if (bad) throw new Broken(bad.message, start + bad.offset)
    this.#addText(withoutReferences(written), start)
    this.#offset = end
  }

  #addText(text: string, offset: number): void {
    const parent = this.#open.at(-1)
    if (parent) parent.children.push({ text, offset })
    else if (text.trim() !== '') {
      const words = offset + Math.max(0, this.#text.slice(offset).search(/\S/))
      throw new Broken(
        this.elements.length === 0 ? 'it is not XML' : 'text stands outside the first element',
        words,
      )
    }
  }

  #readClosingTag(): void {
    const [whole, name] = this.#match(/<\/([\p{L}_][\p{L}\p{N}:._-]*)\s*>/uy)
    const last = this.#open.pop()
    if (last?.name !== name) {
      throw new Broken(
        last ? `\`${name}\` is closed where \`${last.name}\` is open` : `\`${name}\` was not opened`,
        this.#offset,
      )
    }
    this.#offset += whole.length
  }

  #readOpeningTag(): void {
    const start = this.#offset
    const [beginning, name] = this.#match(/<([\p{L}_][\p{L}\p{N}:._-]*)/uy)
    if (this.#open.length === 0 && this.elements.length > 0)
      throw new Broken('there is more than one first element', start)
    if (this.#open.length >= deepest) throw new Broken(`elements are nested more than ${deepest} deep`, start)
    const parent = this.#open.at(-1)
    const element: XmlElement = {
      name: name!,
      attributes: new Map(),
      attributeOffsets: new Map(),
      children: [],
      parent,
      offset: start,
    }
    this.elements.push(element)
    parent?.children.push(element)
    this.#offset += beginning.length
    while (this.#readAttribute(element));
    const end = this.#text.startsWith('/>', this.#offset) ? '/>' : '>'
    if (!this.#starts(end)) throw new Broken(`the tag of \`${name}\` is not well-formed`, this.#offset)
    this.#offset += end.length
    if (end === '>') this.#open.push(element)
  }

  /** `  name = "value"`; false where the tag ends or is broken. */
  #readAttribute(element: XmlElement): boolean {
    const space = /\s*/y
    space.lastIndex = this.#offset
    const spaces = space.exec(this.#text)![0].length
    const attribute = /([\p{L}_][\p{L}\p{N}:._-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy
    attribute.lastIndex = this.#offset + spaces
    const match = spaces > 0 ? attribute.exec(this.#text) : null
    if (!match) {
      this.#offset += spaces
      return false
    }
    const offset = this.#offset + spaces
    const [whole, name, double, single] = match
    const written = double ?? single ?? ''
    if (element.attributes.has(name!)) {
      throw new Broken(`\`${element.name}\` has the attribute \`${name}\` twice`, offset)
    }
    const bad = badReference(written)
    if (bad) throw new Broken(bad.message, offset + whole.length - 1 - written.length + bad.offset)
    // XML takes tabs and line ends in an attribute for spaces, a written `&#10;` excepted.
    element.attributes.set(name!, withoutReferences(written.replace(/\r\n|[\t\r\n]/g, ' ')))
    element.attributeOffsets.set(name!, offset)
    this.#offset = offset + whole.length
    return true
  }

  #match(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.#offset
    const match = pattern.exec(this.#text)
    if (!match) throw new Broken('a tag is not well-formed', this.#offset)
    return match
  }

  #starts(words: string): boolean {
    return this.#text.startsWith(words, this.#offset)
  }

  #indexOf(words: string, otherwise: number): number {
    const index = this.#text.indexOf(words, this.#offset)
    return index < 0 ? otherwise : index
  }

  #endOf(words: string, what: string): number {
    const end = this.#indexOf(words, -1)
    if (end < 0) throw new Broken(`${what} is not closed`, this.#offset)
    return end + words.length
  }

  /**
   * Where a document type ends; `<` and `>` are counted outside quotation marks and comments.
   *
   *     <!DOCTYPE style [ <!ENTITY a "x>y"> <!-- > --> ]>|
   */
  #endOfDoctype(): number {
    if (this.elements.length > 0) throw new Broken('a document type stands in the text', this.#offset)
    const part = /[<>"']/g
    part.lastIndex = this.#offset
    let depth = 0
    for (let match = part.exec(this.#text); match; match = part.exec(this.#text)) {
      const [mark] = match
      const comment = this.#text.startsWith('<!--', match.index)
      if (comment || mark === '"' || mark === "'") {
        const closing = comment ? '-->' : mark
        const end = this.#text.indexOf(closing, match.index + (comment ? 4 : 1))
        if (end < 0) break
        part.lastIndex = end + closing.length
      } else {
        depth += mark === '<' ? 1 : -1
        if (depth === 0) return match.index + 1
      }
    }
    throw new Broken('the document type is not closed', this.#offset)
  }
}
