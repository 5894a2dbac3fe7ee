/**
 * A piece of front or back matter as HTML. Its footnotes are the editors', a series for each piece; under a
 * note style a citation in its text becomes such a footnote, under the others it stays in the line.
 */
import type { Element, ElementContent } from 'hast'
import type { FootnoteDefinition, FootnoteReference, PhrasingContent, Root, RootContent } from 'mdast'
import type { Citation } from '../model/citation.ts'
import type { Cited, ComposedPiece } from '../model/edition.ts'
import type { Piece } from '../model/note.ts'
import type { ChapterContext } from './compose-chapter.ts'
import { type HastContext, toBlocks } from './to-hast.ts'

/**
 * Compose a piece.
 *
 * @param piece as parsed; its tree is not changed
 * @param edition with every cluster formatted
 * @param context the edition around it
 */
export function composePiece(piece: Piece, edition: Cited, context: ChapterContext): ComposedPiece {
  const tree = edition.citationClass === 'note' ? citationsToFootnotes(piece.tree) : piece.tree
  return {
    piece,
    print: renderPiece(piece, tree, edition, context, 'print'),
    screen: renderPiece(piece, tree, edition, context, 'screen'),
  }
}

function renderPiece(
  piece: Piece,
  tree: Root,
  edition: Cited,
  context: ChapterContext,
  output: 'print' | 'screen',
): ElementContent[] {
  const order: string[] = []
  const hastContext: HastContext = {
    ...context,
    headingShift: 1,
    citation: (node: Citation) =>
      edition.formatted.get(node)?.[output] ?? [{ type: 'text', value: node.source }],
    footnote(node) {
      if (!order.includes(node.identifier)) order.push(node.identifier)
      const number = order.indexOf(node.identifier) + 1
      return { id: `fn-${piece.id}-${number}`, mark: String(number), count: 1 }
    },
  }
  const blocks = toBlocks(
    { type: 'root', children: tree.children.filter((child) => child.type !== 'footnoteDefinition') },
    hastContext,
  )
  const definitions = new Map<string, FootnoteDefinition>()
  for (const child of tree.children)
    if (child.type === 'footnoteDefinition') definitions.set(child.identifier, child)
  const notes: Element[] = []
  // Footnotes may call further ones; the list grows while it is walked.
  for (let index = 0; index < order.length; index++) {
    const definition = definitions.get(order[index]!)
    if (definition)
      notes.push(
        pieceNote(piece, index + 1, toBlocks({ type: 'root', children: definition.children }, hastContext)),
      )
  }
  if (notes.length === 0) return blocks
  return [
    ...blocks,
    { type: 'element', tagName: 'div', properties: { className: ['piece-notes'] }, children: notes },
  ]
}

function pieceNote(piece: Piece, number: number, content: ElementContent[]): Element {
  const back: Element = {
    type: 'element',
    tagName: 'a',
    properties: { className: ['mark'], href: `#ref-fn-${piece.id}-${number}` },
    children: [{ type: 'text', value: String(number) }],
  }
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['piece-note'], id: `fn-${piece.id}-${number}` },
    children: [back, { type: 'text', value: ' ' }, ...content],
  }
}

/** Replace each citation in running text by a footnote that holds it; those in footnotes stay. */
function citationsToFootnotes(tree: Root): Root {
  const added: FootnoteDefinition[] = []
  const replace = <T extends RootContent | PhrasingContent>(node: T): T => {
    if (node.type === 'footnoteDefinition' || !('children' in node)) return node
    return { ...node, children: node.children.map((child) => asFootnote(child as PhrasingContent)) } as T
  }
  const asFootnote = (node: PhrasingContent): PhrasingContent => {
    if (node.type !== 'citation') return replace(node)
    const identifier = `citation-${added.length + 1}`
    const paragraph = { type: 'paragraph', children: [node, { type: 'text', value: '.' }] } as const
    added.push({
      type: 'footnoteDefinition',
      identifier,
      children: [{ ...paragraph, children: [...paragraph.children] }],
    })
    const reference: FootnoteReference = { type: 'footnoteReference', identifier }
    return reference
  }
  const children = tree.children.map(replace)
  return { ...tree, children: [...children, ...added] }
}
