/** References to paragraphs by their number, outside the notes' own attributes: they break silently when numbers move. */
import type { Nodes, RootContent } from 'mdast'
import type { Node, Point } from 'unist'
import type { VFile } from 'vfile'
import type { Parsed } from '../model/edition.ts'

/** Someone refers to a paragraph. */
export interface Reference {
  /** Id of a note, `front/NAME`, `back/NAME`, `names/ID`. */
  owner: string
  /** `p-12`. */
  target: string
  /** How it is written, with another number: `[](#p-13)`, `in="p-13"`. */
  write: (target: string) => string
  file: VFile
  place: Node | Point | undefined
}

const paragraph = /^p-[1-9]\d*$/

/**
 * List the references to paragraphs: links in notes and in front and back matter, places of names.
 *
 * @param parsed the edition
 * @returns each target of each owner once, where it is first referred to
 */
export function referencesOf(parsed: Pick<Parsed, 'notes' | 'front' | 'back' | 'names'>): Reference[] {
  const references: Reference[] = []
  for (const { id, file, body } of parsed.notes) references.push(...linksIn(id, file, body))
  for (const { id, place, file, tree } of [...parsed.front, ...parsed.back])
    references.push(...linksIn(`${place}/${id}`, file, tree.children))
  const { file, entries } = parsed.names
  for (const { id, at } of entries) {
    const seen = new Set<string>()
    for (const { id: name, place } of at) {
      const [target = '', ...rest] = name.split('/')
      if (!file || !paragraph.test(target) || seen.has(target)) continue
      seen.add(target)
      const write = (other: string) => [other, ...rest].join('/')
      references.push({ owner: `names/${id}`, target, write, file, place })
    }
  }
  return references
}

function linksIn(owner: string, file: VFile, nodes: readonly RootContent[]): Reference[] {
  const byTarget = new Map<string, Reference>()
  const walk = (node: Nodes): void => {
    if (node.type === 'link' && node.url.startsWith('#')) {
      const target = node.url.slice(1)
      if (paragraph.test(target) && !byTarget.has(target))
        byTarget.set(target, { owner, target, write: (name) => `[](#${name})`, file, place: node })
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  for (const node of nodes) walk(node)
  return [...byTarget.values()]
}
