/**
 * The plain text in which lemmas are found, and which node each of its characters comes from.
 *
 *     # One *two*        One two⏎
 *     a footnote[^1]     a footnote⏎      a call has no characters
 *     line\              line⏎            a hard break is one, a soft line end a space
 *     end                end
 */
import type { Heading, Paragraph, RootContent, TableCell } from 'mdast'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import type { AnchorText, Block, Run } from '../model/text.ts'

/** A top-level node of a text and the number of the paragraph it belongs to. */
export interface NumberedNode {
  node: RootContent
  paragraph: number | undefined
}

/**
 * Make the text of some nodes.
 *
 * @param id of the text
 * @param chapter id of its chapter
 * @param nodes in order; footnote definitions among them are left out, since each is a text of its own
 */
export function anchorText(id: string, chapter: string, nodes: readonly NumberedNode[]): AnchorText {
  const blocks: Block[] = []
  const texts: string[] = []
  let offset = 0
  for (const { node, paragraph } of nodes) {
    for (const leaf of leafBlocks(node)) {
      const { runs, value, end } = read(leaf, offset)
      const number = leaf.type === 'heading' ? undefined : paragraph
      blocks.push({ node: leaf, start: offset, end, runs, paragraph: number })
      texts.push(value)
      offset = end + 1
    }
  }
  return { id, chapter, value: texts.join('\n'), blocks }
}

/**
 * The plain text of nodes, blocks joined by U+000A.
 *
 * @param nodes in order
 */
export function plainText(nodes: readonly RootContent[]): string {
  return nodes.flatMap((node) => leafBlocks(node).map((leaf) => read(leaf, 0).value)).join('\n')
}

/** Headings, paragraphs and cells within a node, in order. */
function leafBlocks(node: RootContent): (Heading | Paragraph | TableCell)[] {
  const leaves: (Heading | Paragraph | TableCell)[] = []
  visit(node, (inner) => {
    if (inner.type === 'footnoteDefinition') return SKIP
    if (inner.type !== 'heading' && inner.type !== 'paragraph' && inner.type !== 'tableCell') return
    leaves.push(inner)
    return SKIP
  })
  return leaves
}

function read(
  leaf: Heading | Paragraph | TableCell,
  start: number,
): { runs: Run[]; value: string; end: number } {
  const runs: Run[] = []
  let value = ''
  let offset = start
  visit(leaf, (node) => {
    const text =
      node.type === 'break' ? '\n' : node.type === 'text' ? node.value.replace(/\r\n?|\n/g, ' ') : undefined
    if (text === undefined || (node.type !== 'break' && node.type !== 'text')) return
    const length = codePoints(text)
    if (length > 0) runs.push({ node, start: offset, end: offset + length })
    value += text
    offset += length
  })
  return { runs, value, end: offset }
}

/** The number of Unicode code points in a string. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** Plain text of the first heading, its line ends as spaces; undefined where there is none. */
export function firstHeading(node: { children: RootContent[] }): string | undefined {
  let title: string | undefined
  visit({ type: 'root' as const, children: node.children }, 'heading', (heading) => {
    title = plainText([heading]).replaceAll('\n', ' ').trim()
    return EXIT
  })
  return title === '' ? undefined : title
}
