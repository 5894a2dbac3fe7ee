/**
 * The full stop after a citation. Styles end an abbreviation with one, the editors a sentence; two are never
 * wanted: `… in the valley [@doe, p. 3 ff.].`
 */
import type { ElementContent } from 'hast'
import type { Nodes } from 'mdast'
import type { Citation } from '../model/citation.ts'

/**
 * Find the clusters that a full stop follows directly in the text.
 *
 * @param trees bodies of notes, trees of pieces
 */
export function beforeFullStop(trees: readonly Nodes[]): Set<Citation> {
  const found = new Set<Citation>()
  const walk = (node: Nodes): void => {
    if (!('children' in node)) return
    for (const [index, child] of node.children.entries()) {
      const next = node.children[index + 1]
      if (child.type === 'citation' && next?.type === 'text' && next.value.startsWith('.')) found.add(child)
      walk(child)
    }
  }
  for (const tree of trees) walk(tree)
  return found
}

/** Take the full stop off the end of formatted content, where there is one. */
export function withoutFullStop(content: readonly ElementContent[]): ElementContent[] {
  const last = content.at(-1)
  if (last?.type === 'text') {
    if (!last.value.endsWith('.')) return [...content]
    const value = last.value.slice(0, -1)
    return [...content.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])]
  }
  if (last?.type !== 'element') return [...content]
  return [...content.slice(0, -1), { ...last, children: withoutFullStop(last.children) }]
}
