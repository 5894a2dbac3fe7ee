/** What citeproc prints as HTML, as hast. */
import type { Element, ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { addressLink } from './addresses.ts'

/** Elements that citeproc makes and that stay; all others give way to their content. */
const kept = new Set(['a', 'b', 'i', 'span', 'sub', 'sup', 'em', 'strong'])

/**
 * Parse a cluster or an entry.
 *
 * @param html as citeproc's format `html` has it
 * @returns its content: `b`, `i`, `sup`, `sub`, `span` and links to `http`, `https`; blocks of an entry become
 *   spans whose class says what they were (`csl-left-margin`), with a space between them
 */
export function toHast(html: string): ElementContent[] {
  return trimmed(clean(fromHtml(html.trim(), { fragment: true }).children as ElementContent[]))
}

function clean(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }]
    if (node.type !== 'element') return []
    const children = clean(node.children)
    if (node.tagName === 'div') return block(node, children)
    if (!kept.has(node.tagName)) return children
    if (node.tagName === 'a') return addressLink(children)
    const { style, className } = node.properties
    if (node.tagName === 'span' && className === undefined && typeof style !== 'string') return children
    const properties = typeof style === 'string' ? { style } : {}
    return [{ type: 'element', tagName: node.tagName, properties, children }]
  })
}

/** `csl-entry` is the entry itself; its parts stay apart. */
function block(node: Element, children: ElementContent[]): ElementContent[] {
  const name = [node.properties.className].flat().find((part) => typeof part === 'string')
  if (name === undefined || name === 'csl-entry') return trimmed(children)
  const span: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: [name] },
    children: trimmed(children),
  }
  return [span, { type: 'text', value: ' ' }]
}

function trimmed(nodes: ElementContent[]): ElementContent[] {
  const result = nodes.map((node) => ({ ...node }))
  for (const [at, method] of [
    [0, 'trimStart'],
    [-1, 'trimEnd'],
  ] as const) {
    const node = result.at(at)
    if (node?.type === 'text') node.value = node.value[method]()
  }
  return result.filter((node) => node.type !== 'text' || node.value !== '')
}
