/**
 * The original of an edition as it is compared with the lock: texts of blocks, each with its kind, its place in the
 * count of paragraphs, and the marks that its plain text does not show.
 */
import type { Nodes } from 'mdast'
import { wordsAt } from '../anchor/passage.ts'
import type { AnchorTexts, SearchText } from '../anchor/texts.ts'
import type { OriginalBlock, OriginalText } from '../model/lock.ts'
import type { Block } from '../model/text.ts'
import { codePoints } from '../parse/text.ts'
import { shortDigest } from './digest.ts'

/**
 * Take the original out of the texts of an edition.
 *
 * @param texts in reading order
 * @returns the same texts in the same order
 */
export function originalOf(texts: AnchorTexts): OriginalText[] {
  let last = 0
  return texts.all.map((text): OriginalText => {
    const kinds = kindsOf(text)
    const { anchorText, chapter, isFootnote } = text
    const blocks = anchorText.blocks.map((block): OriginalBlock => {
      // A footnote is counted to the paragraph of its call; it has no number of its own.
      const paragraph = isFootnote ? undefined : block.paragraph
      const step = paragraph === undefined ? undefined : paragraph - last
      last = paragraph ?? last
      return {
        kind: kinds.get(block.node) ?? kindOf(block.node, []),
        step,
        text: wordsAt(text, block),
        marks: marksOf(block),
      }
    })
    const kind = isFootnote ? 'footnote' : chapter.kind
    return { id: anchorText.id, kind, chapter: chapter.id, blocks }
  })
}

/** Kinds of the blocks of a text, by their nodes. */
function kindsOf({ chapter, anchorText, isFootnote }: SearchText): Map<Nodes, string> {
  const kinds = new Map<Nodes, string>()
  const definition = chapter.footnotes.find(({ id }) => isFootnote && id === anchorText.id)?.definition
  const walk = (node: Nodes, within: string[]): void => {
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell')
      kinds.set(node, kindOf(node, within))
    else if ('children' in node) for (const child of node.children) walk(child, [...within, node.type])
  }
  for (const node of definition ? definition.children : chapter.tree.children)
    if (node.type !== 'footnoteDefinition') walk(node, [])
  return kinds
}

function kindOf(node: Block['node'], within: readonly string[]): string {
  if (node.type === 'heading') return `heading-${node.depth}`
  if (node.type === 'tableCell') return 'cell'
  if (within.includes('listItem')) return 'item'
  return within.includes('blockquote') ? 'quotation' : 'paragraph'
}

/**
 * Describe what stands in a block beside its characters: `emphasis 3-9`, `footnoteReference 12-12 "7"`. Whoever
 * italicises a word of the original has changed it, though its text is the same.
 */
function marksOf({ node }: Block): string {
  if (node.children.every(({ type }) => type === 'text')) return ''
  const marks: string[] = []
  let offset = 0
  const walk = (child: Nodes): void => {
    const start = offset
    const at = marks.length
    if (child.type === 'text') offset += codePoints(child.value)
    else if (child.type === 'break') offset += 1
    else if ('children' in child) for (const inner of child.children) walk(inner)
    const what = describe(child)
    if (what !== undefined) marks.splice(at, 0, `${child.type} ${start}-${offset}${what}`)
  }
  for (const child of node.children) walk(child)
  return marks.length === 0 ? '' : shortDigest(marks.join('\n'))
}

function describe(node: Nodes): string | undefined {
  switch (node.type) {
    case 'text':
    case 'break':
      return undefined
    case 'link':
      return ` ${JSON.stringify([node.url, node.title ?? ''])}`
    case 'image':
      return ` ${JSON.stringify([node.url, node.alt ?? '', node.title ?? ''])}`
    case 'span':
      return ` ${JSON.stringify(node.lang)}`
    case 'footnoteReference':
      return ` ${JSON.stringify(node.label ?? node.identifier)}`
    default:
      return ''
  }
}
