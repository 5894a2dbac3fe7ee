/** Where a character of the original's text stands in its file. */
import type { Text } from 'mdast'
import type { Point } from 'unist'
import type { Block, Run } from '../../model/text.ts'
import type { Source } from '../../parse/source.ts'
import { placeInNode } from '../place-in-node.ts'

/**
 * Find the place of a character.
 *
 * @param block that holds it
 * @param offset in code points of the text that the block belongs to
 * @param source the whole file
 */
export function placeInBlock(block: Block, offset: number, source: Source): Point | undefined {
  const run = block.runs.findLast(({ start }) => start <= offset)
  if (!run) return block.node.position?.start
  const { node, start } = run
  if (!isText(node)) return node.position?.start
  const before = Array.from(node.value)
    .slice(0, offset - start)
    .join('')
  return placeInNode(node, before.length, source)
}

function isText(node: Run['node']): node is Text {
  return node.type === 'text'
}
