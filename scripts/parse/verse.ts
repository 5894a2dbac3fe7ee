/** In verse every line of the file is a line of the poem. */
import type { Nodes, PhrasingContent, RootContent, Text } from 'mdast'
import { pointAt, type Source } from './source.ts'

/**
 * Put a break at each soft line end of a node.
 *
 * @param node a node within `:::verse`; not changed
 * @param source the file, for the places of the lines
 */
export function versed<Node extends RootContent>(node: Node, source: Source): Node {
  if (!('children' in node)) return node
  const children = (node.children as Nodes[]).flatMap((child) =>
    child.type === 'text' ? lines(child, source) : [versed(child as RootContent, source)],
  )
  return { ...node, children } as Node
}

/**
 *     first line\n   second line
 *     |text     |break |text
 */
function lines(text: Text, source: Source): PhrasingContent[] {
  if (!text.value.includes('\n')) return [text]
  const start = text.position!.start.offset!
  const raw = source.text.slice(start, text.position!.end.offset!).split('\n')
  const result: PhrasingContent[] = []
  let offset = start
  for (const [index, value] of text.value.split('\n').entries()) {
    const line = raw[index] ?? ''
    const first = offset + (index === 0 ? 0 : line.length - line.trimStart().length)
    const position = { start: pointAt(source, first), end: pointAt(source, offset + line.length) }
    if (index > 0)
      result.push({ type: 'break', position: { start: pointAt(source, offset - 1), end: position.start } })
    if (value !== '') result.push({ type: 'text', value, position })
    offset += line.length + 1
  }
  return result
}
