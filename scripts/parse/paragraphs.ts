/** Paragraphs that readers can cite: counted through the edition, so that `p-12` is one place. */
import type { Root, RootContent } from 'mdast'
import type { AnchorText, Block, NumberedParagraph } from '../model/text.ts'
import type { NumberedNode } from './text.ts'

/**
 * Number the top-level nodes of a chapter.
 *
 * Counted are paragraphs, quotations (a stanza is one) and tables; a list belongs to the paragraph before it in
 * the chapter; headings and rules have no number.
 *
 * @param tree of the chapter
 * @param first number of its first paragraph
 */
export function numberNodes(tree: Root, first: number): NumberedNode[] {
  let next = first
  return tree.children.map((node) => {
    if (isNumbered(node)) return { node, paragraph: next++ }
    if (node.type === 'list' && next > first) return { node, paragraph: next - 1 }
    return { node, paragraph: undefined }
  })
}

function isNumbered(node: RootContent): boolean {
  return node.type === 'paragraph' || node.type === 'blockquote' || node.type === 'table'
}

/**
 * Find where the numbered paragraphs stand in the text; lists directly after one are a part of it.
 *
 * @param nodes as numbered
 * @param text the chapter's
 */
export function numberedParagraphs(nodes: readonly NumberedNode[], text: AnchorText): NumberedParagraph[] {
  const paragraphs: NumberedParagraph[] = []
  let current: NumberedParagraph | undefined
  let block = 0
  for (const { node, paragraph } of nodes) {
    const after = afterBlocks(text.blocks, block, node)
    const own = text.blocks.slice(block, after)
    block = after
    if (isNumbered(node) && paragraph !== undefined) {
      const start = own[0]?.start ?? current?.end ?? 0
      current = { number: paragraph, node, start, end: own.at(-1)?.end ?? start }
      paragraphs.push(current)
    } else if (node.type === 'list' && current) {
      current.end = own.at(-1)?.end ?? current.end
    } else if (node.type !== 'footnoteDefinition') {
      current = undefined
    }
  }
  return paragraphs
}

/** Index after the blocks of a node, which begin at an index. */
function afterBlocks(blocks: readonly Block[], from: number, node: RootContent): number {
  if (node.type === 'footnoteDefinition') return from
  const end = node.position!.end.offset!
  let index = from
  while (index < blocks.length && blocks[index]!.node.position!.start.offset! < end) index++
  return index
}
