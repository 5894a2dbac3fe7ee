/**
 * Clusters before which a sentence has begun in the editors' words, so that *ibid.*, and any term that a style
 * begins with, is small there. citeproc knows of its own prefix only.
 *
 *     [@doe, p. 3]   The mole fell. [@doe, p. 3]   →   Ibid., 3
 *     The mole fell ([@doe, p. 3])   cf. [@doe, p. 3]   →   ibid., 3
 */
import type { Nodes } from 'mdast'
import type { Citation } from '../model/citation.ts'
import type { Numbered } from '../model/edition.ts'

/** Words that lead to a source and end with a full stop, which ends no sentence. */
const leads =
  /(?:^|[\s\p{Ps}])(?:cf|cfr|cp|e\.\s?g|i\.\s?e|vgl|bzw|bspw|z\.\s?B|d\.\s?h|s|v|voy|zob|por|см|ср|bkz|krş)\.$/iu

/**
 * Find the clusters that stand within a sentence of a note.
 *
 * @param edition for the bodies of its notes and the footnotes of its pieces; a citation in the text of a piece
 *   becomes a footnote of its own, where nothing stands before it
 */
export function withinSentence({
  notes,
  front,
  back,
}: Pick<Numbered, 'notes' | 'front' | 'back'>): Set<Citation> {
  const found = new Set<Citation>()
  for (const { body } of notes) for (const node of body) walk(node, '')
  for (const { tree } of [...front, ...back]) findFootnotes(tree)
  return found

  function findFootnotes(node: Nodes): void {
    if (node.type === 'footnoteDefinition') walk(node, '')
    else if ('children' in node) for (const child of node.children) findFootnotes(child)
  }

  /** @returns what has been said in the block by the end of the node */
  function walk(node: Nodes, said: string): string {
    if (node.type === 'citation') {
      if (goesOn(said)) found.add(node)
      return `${said}${node.source}`
    }
    if ('value' in node) return said + node.value
    if (node.type === 'break') return `${said} `
    if (!('children' in node)) return said
    let soFar = said
    for (const child of node.children) soFar = walk(child, isBlock(child) ? '' : soFar)
    return soFar
  }
}

/** Whether a sentence that these words begin goes on after them; a lone word ends none ("Cf."), as in citeproc. */
function goesOn(said: string): boolean {
  // A sentence is told by its end; long paragraphs are not searched again for each citation.
  const opened = said.slice(-200).replace(/[\s\p{Ps}\p{Pi}"'„‚]+$/u, '')
  if (opened === '') return false
  const words = opened.replace(/[\p{Pe}\p{Pf}"'“‘]+$/u, '')
  return !/[.!?…]$/u.test(words) || !/\s/.test(words.trim()) || leads.test(words)
}

/** What holds words: each begins anew. */
function isBlock({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}
