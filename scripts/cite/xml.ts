/** A reader of XML (1.0, without a document type) that says where it is broken. */

export interface XmlElement {
  name: string
  attributes: Map<string, string>
  parent: XmlElement | undefined
  /** Where its tag begins, in UTF-16 units. */
  offset: number
}

export interface XmlFault {
  message: string
  offset: number
}

/**
 * Read the elements of an XML text.
 *
 * @param text the whole file
 * @returns its elements in order; with the first fault, where it is not well-formed
 */
export function readXml(text: string): { elements: XmlElement[]; faults: XmlFault[] } {
  const elements: XmlElement[] = []
  const open: XmlElement[] = []
  let offset = text.startsWith('\uFEFF') ? 1 : 0
  const broken = (message: string, at = offset): { elements: XmlElement[]; faults: XmlFault[] } => ({
    elements,
    faults: [{ message, offset: at }],
  })

  while (offset < text.length) {
    const next = text.indexOf('<', offset)
    const characters = text.slice(offset, next < 0 ? undefined : next)
    const reference = badReference(characters)
    if (reference >= 0) return broken('`&` is not written `&amp;`', offset + reference)
    if (open.length === 0 && characters.trim() !== '') return broken('text stands outside the first element')
    if (next < 0) break
    offset = next
    const aside = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>/y
    aside.lastIndex = offset
    const skipped = aside.exec(text)?.[0]
    if (skipped !== undefined) {
      offset += skipped.length
      continue
    }
    const tag = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
    tag.lastIndex = offset
    const match = tag.exec(text)
    if (!match) return broken('a tag is not well-formed')
    const [whole, closing, name, written, empty] = match
    const attributes = attributesOf(written!)
    const bad = badReference(written!)
    if (bad >= 0) return broken('`&` is not written `&amp;`')
    if (closing) {
      const last = open.pop()
      if (last?.name !== name) {
        return broken(
          last ? `\`${name}\` is closed where \`${last.name}\` is open` : `\`${name}\` was not opened`,
        )
      }
    } else {
      if (open.length === 0 && elements.length > 0) return broken('there is more than one first element')
      const element = { name: name!, attributes, parent: open.at(-1), offset }
      elements.push(element)
      if (!empty) open.push(element)
    }
    offset += whole.length
  }
  const unclosed = open.at(-1)
  if (unclosed) return broken(`\`${unclosed.name}\` is not closed`, unclosed.offset)
  return elements.length === 0 ? broken('it is not XML', 0) : { elements, faults: [] }
}

function attributesOf(written: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name, double, single] of written.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(name!, double ?? single ?? '')
  }
  return attributes
}

function badReference(text: string): number {
  return text.search(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/)
}
