/**
 * Where a citation begins a sentence. Styles and editors write *see*, *ebd.* and the particle of *de Waal* small, as
 * they stand within a sentence; at the head of a note they begin one (Chicago Manual of Style, 17th edition, 8.5).
 *
 *     [see @doe, 3].                        See Doe …       head of a paragraph
 *     … ended in 1992. [@dewaal, 12].       De Waal …       behind a sentence that certainly ends
 *     … as others, cf. [@dewaal, 12].       de Waal …       the full stop belongs to *cf.*
 */
import type { Nodes, Paragraph } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Citation } from '../model/citation.ts'
import type { Abbreviations } from './abbreviations.ts'

/** What stands for a citation in the text around another. */
const citationMark = '\uFFFC'

/** A full stop, question or exclamation mark, what may close behind it, and the space before the citation. */
const sentenceEnd = /([.!?։])([”"’'»›“)\]]*)\s+$/u

/**
 * Find the citations that begin a sentence in a note or a piece.
 *
 * @param tree body of a note, a footnote, a piece
 * @param abbreviations which words end with a full stop of their own
 * @param citationClass of the style; what an author-date or numeric style puts in brackets is no sentence, unless it
 *   heads a paragraph
 */
export function sentenceBeginnings(
  tree: Nodes,
  abbreviations: Abbreviations,
  citationClass: 'note' | 'in-text',
): Set<Citation> {
  const found = new Set<Citation>()
  const look = (paragraph: Paragraph, heads: boolean): void => {
    const parts = partsOf(paragraph)
    for (const [index, part] of parts.entries()) {
      if (typeof part === 'string') continue
      const before = textOf(parts.slice(0, index))
      const after = textOf(parts.slice(index + 1))
      const named = citationClass === 'note' || part.items[0]?.mode === 'author-in-text'
      const begins = before.trim() === '' ? heads : named && endsSentence(before, after, abbreviations)
      if (begins) found.add(part)
    }
  }
  const walk = (node: Nodes, heads: boolean): void => {
    if (node.type === 'paragraph') look(node, heads)
    // In a list or a quotation a paragraph may go on with what stands before it.
    else if ('children' in node)
      for (const child of node.children)
        walk(child, node.type === 'root' || node.type === 'footnoteDefinition')
  }
  walk(tree, true)
  return found
}

/** The text of a paragraph with its citations apart. */
function partsOf(node: Nodes): (string | Citation)[] {
  if (node.type === 'citation') return [node]
  if (node.type === 'footnoteReference') return []
  if (node.type === 'break') return [' ']
  return 'children' in node ? node.children.flatMap(partsOf) : [plainText(node)]
}

function textOf(parts: readonly (string | Citation)[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : citationMark)).join('')
}

/**
 * Tell whether a sentence certainly ends before a citation.
 *
 * @param before text of the paragraph up to it
 * @param after text behind it
 * @param abbreviations which words end with a full stop of their own
 */
export function endsSentence(before: string, after: string, abbreviations: Abbreviations): boolean {
  const [end, mark, closing] = sentenceEnd.exec(before) ?? []
  if (end === undefined) return false
  // Behind a quotation the citation may belong to the sentence that quotes, unless it stands there alone.
  if (closing !== '' && (mark !== '.' || !/^\s*(?:$|\.)/u.test(after))) return false
  if (mark !== '.') return true
  const text = before.slice(0, -end.length)
  if (/[)\]”"’'»›“%]$/u.test(text) || text.endsWith(citationMark)) return true
  const [word = ''] = /[\p{L}\p{M}\p{N}'’.,:–-]*$/u.exec(text) ?? []
  return abbreviations.endsSentence(word)
}
