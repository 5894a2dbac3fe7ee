/** A style as a tree of CSL: names without the prefix of a namespace, without what stands outside CSL. */
import type { CompactNode } from './compact-csl.ts'
import type { XmlElement, XmlText } from './xml.ts'

export const cslNamespace = 'http://purl.org/net/xbiblio/csl'

/** The name of an element in CSL: `cs:text` is `text` where `cs` stands for CSL. */
export function cslName(element: XmlElement): string {
  const [prefix, local] = element.name.split(':')
  if (local === undefined) return element.name
  for (let around: XmlElement | undefined = element; around; around = around.parent) {
    const namespace = around.attributes.get(`xmlns:${prefix}`)
    if (namespace !== undefined) return namespace === cslNamespace ? local : element.name
  }
  return element.name
}

/** Whether an attribute is CSL's, and not XML's own or another namespace's. */
export function isCslAttribute(name: string): boolean {
  return name === 'xml:lang' || (name !== 'xmlns' && !name.includes(':'))
}

/** The elements that stand directly in one. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter(isElement)
}

/** The characters that stand directly in an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? '' : child.text)).join('')
}

export function isElement(child: XmlElement | XmlText): child is XmlElement {
  return 'name' in child
}

/** Elements whose characters count; elsewhere only elements do. */
const worded = new Set(['term', 'single', 'multiple', 'id', 'title'])

/** Make of an element what citeproc is given, so that it sees what was checked and nothing else. */
export function toCompact(element: XmlElement): CompactNode {
  const elements = childElements(element)
  const name = cslName(element)
  const written = worded.has(name) && elements.length === 0 ? textOf(element) : ''
  const text = written.trim() === '' && /[\r\n]/.test(written) ? '' : written.replace(/[\r\n]+/g, ' ')
  return {
    n: name,
    a: Object.fromEntries([...element.attributes].filter(([name]) => isCslAttribute(name))),
    c: elements.length > 0 ? elements.map(toCompact) : text === '' ? [] : [text],
  }
}
