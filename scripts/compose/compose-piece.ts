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
  const counts = new Map<string, number>()
  const hastContext: HastContext = {
    ...context,
    headingShift: 1,
    citation: (node: Citation) =>
      edition.formatted.get(node)?.[output] ?? [{ type: 'text', value: node.source }],
    footnote(node) {
      if (!order.includes(node.identifier)) order.push(node.identifier)
      const number = order.indexOf(node.identifier) + 1
      const count = (counts.get(node.identifier) ?? 0) + 1
      counts.set(node.identifier, count)
      return { id: `fn-${piece.id}-${number}`, mark: String(number), count }
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

/**
 * Replace each citation in running text by a footnote that holds it; those in footnotes stay. The call takes
 * the place of the citation as printers set it: without the space before it, behind the punctuation after it.
 *
 *     a question [see @john, 18:38], and      a question,[^1] and
 */
function citationsToFootnotes(tree: Root): Root {
  const added: FootnoteDefinition[] = []
  const footnoteOf = (citation: Citation): FootnoteReference => {
    const identifier = `citation-${added.length + 1}`
    const children: PhrasingContent[] = [citation, { type: 'text', value: '.' }]
    added.push({ type: 'footnoteDefinition', identifier, children: [{ type: 'paragraph', children }] })
    return { type: 'footnoteReference', identifier }
  }
  const replace = (children: readonly RootContent[]): RootContent[] => {
    const result: RootContent[] = []
    for (const child of children) {
      if (child.type === 'citation') {
        const before = result.at(-1)
        if (before?.type === 'text')
          result[result.length - 1] = { ...before, value: before.value.replace(/\s+$/u, '') }
        result.push(footnoteOf(child))
      } else if (
        child.type === 'text' &&
        result.at(-1)?.type === 'footnoteReference' &&
        children[children.indexOf(child) - 1]?.type === 'citation'
      ) {
        const [closing] = /^[.,;:!?…]*["'”’»)\]]*/u.exec(child.value)!
        const call = result.pop()!
        result.push({ type: 'text', value: closing }, call, {
          ...child,
          value: child.value.slice(closing.length),
        })
      } else if ('children' in child && child.type !== 'footnoteDefinition') {
        result.push({ ...child, children: replace(child.children as RootContent[]) } as RootContent)
      } else result.push(child)
    }
    return result
  }
  const children = replace(tree.children)
  return { ...tree, children: [...children, ...added] }
}
