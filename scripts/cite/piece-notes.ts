/** The footnotes of a piece of front or back matter, in the order in which they are numbered. */
import type { FootnoteDefinition, Nodes } from 'mdast'
import type { Citation } from '../model/citation.ts'
import type { Piece } from '../model/note.ts'

/** A footnote of a piece. */
export interface PieceNote {
  citations: Citation[]
  /** Whether it is made of a citation in the text, where the style wants notes. */
  made: boolean
}

/**
 * List the clusters of a piece by its footnotes: those that the editors set as such, and each citation in the
 * text, which becomes a footnote under a note style.
 *
 *     text         … appeal [@doe]. … list.[^1] …
 *     footnotes    1 Doe.  2 See Roe.            [^1]: See [@roe].
 *
 * @param piece as parsed
 * @returns the footnotes with their clusters; one that is called twice stands where it is called first
 */
export function pieceNotes(piece: Piece): PieceNote[] {
  const definitions = new Map<string, FootnoteDefinition>()
  for (const node of piece.tree.children) {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
  }
  const called = new Set<string>()
  const notes: PieceNote[] = []
  const waiting: { definition: FootnoteDefinition; into: Citation[] }[] = []
  for (const node of piece.tree.children) if (node.type !== 'footnoteDefinition') walk(node, undefined)
  // A footnote may call a further one, which then stands after all that are called before it.
  for (let index = 0; index < waiting.length; index++) {
    const { definition, into } = waiting[index]!
    for (const child of definition.children) walk(child, into)
  }
  return notes

  function walk(node: Nodes, into: Citation[] | undefined): void {
    if (node.type === 'citation') {
      if (into) into.push(node)
      else notes.push({ citations: [node], made: true })
    } else if (node.type === 'footnoteReference') {
      const definition = definitions.get(node.identifier)
      if (!definition || called.has(node.identifier)) return
      called.add(node.identifier)
      const citations: Citation[] = []
      notes.push({ citations, made: false })
      waiting.push({ definition, into: citations })
    } else if ('children' in node) {
      for (const child of node.children) walk(child, into)
    }
  }
}
