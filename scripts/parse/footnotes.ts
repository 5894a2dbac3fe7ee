/** The footnotes that the author set himself: their names, marks and calls, and what can be wrong with them. */
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { AuthorFootnote, Chapter } from '../model/text.ts'
import { report } from '../problems/report.ts'
import { relatedPlace } from './related.ts'
import { anchorText, type NumberedNode } from './text.ts'

/**
 * Check the footnotes of a tree: each definition is called from the text, and there is one for each label.
 *
 * A call from a footnote counts where that footnote is itself called.
 *
 * @param tree a chapter, or a piece of front or back matter
 * @param file gets the messages
 * @returns the first definition of each label, and the calls by identifier
 */
export function checkFootnotes(
  tree: Root,
  file: VFile,
): { definitions: FootnoteDefinition[]; calls: Map<string, FootnoteReference[]> } {
  const definitionById = new Map<string, FootnoteDefinition>()
  const labels = new Set<string>()
  visit(tree, 'footnoteDefinition', (node) => {
    labels.add(node.identifier)
  })
  visit(tree, 'footnoteDefinition', (node) => {
    const first = definitionById.get(node.identifier)
    if (!first) {
      definitionById.set(node.identifier, node)
      return
    }
    const label = labelOf(node)
    const fixed = unused(
      `${label}${label.includes('--') ? '-' : '--'}`,
      (candidate) => labels.has(candidate.toLowerCase()),
      2,
    )
    labels.add(fixed.toLowerCase())
    const related = [relatedPlace(file, first, 'the first definition')]
    report(file, 'footnote-defined-twice', node.position, { label, fixed }, related)
  })

  const calls = callsOf(tree, definitionById)
  for (const definition of definitionById.values()) {
    if (!calls.has(definition.identifier)) {
      report(file, 'footnote-without-call', definition.position, { label: labelOf(definition) })
    }
  }
  return { definitions: [...definitionById.values()], calls }
}

/** Calls that can be reached from the text, by the identifier of the footnote. */
function callsOf(
  tree: Root,
  definitionById: ReadonlyMap<string, FootnoteDefinition>,
): Map<string, FootnoteReference[]> {
  const calls = new Map<string, FootnoteReference[]>()
  const waiting: (Root | FootnoteDefinition)[] = [tree]
  for (let from = waiting.pop(); from; from = waiting.pop()) {
    const around = from
    visit(around, (node) => {
      if (node.type === 'footnoteDefinition' && node !== around) return SKIP
      if (node.type !== 'footnoteReference') return
      const known = calls.get(node.identifier)
      if (known) known.push(node)
      else {
        calls.set(node.identifier, [node])
        const definition = definitionById.get(node.identifier)
        if (definition) waiting.push(definition)
      }
      return
    })
  }
  return calls
}

/**
 * Make the footnotes of a chapter.
 *
 * @param tree of the chapter
 * @param nodes its top-level nodes with their paragraphs' numbers
 * @param chapter id of the chapter
 * @param file gets the messages
 */
export function authorFootnotes(
  tree: Root,
  nodes: readonly NumberedNode[],
  chapter: string,
  file: VFile,
): AuthorFootnote[] {
  const { definitions, calls } = checkFootnotes(tree, file)
  const paragraphByIdentifier = new Map<string, number | undefined>()
  for (const { node, paragraph } of nodes) {
    visit(node, (inner) => {
      if (inner.type === 'footnoteDefinition') return SKIP
      if (inner.type === 'footnoteReference' && !paragraphByIdentifier.has(inner.identifier)) {
        paragraphByIdentifier.set(inner.identifier, paragraph)
      }
      return
    })
  }
  const taken = new Set<string>()
  return definitions.map((definition) => {
    const label = labelOf(definition)
    const paragraph = paragraphByIdentifier.get(definition.identifier)
    const id = unused(idFromLabel(label), (candidate) => taken.has(candidate))
    taken.add(id)
    return {
      id,
      label,
      mark: label.includes('--') && !label.startsWith('--') ? label.slice(0, label.indexOf('--')) : label,
      definition,
      references: calls.get(definition.identifier) ?? [],
      text: anchorText(
        id,
        chapter,
        definition.children.map((node) => ({ node, paragraph })),
      ),
    }
  })
}

/**
 * Put the chapter's id into the footnotes' ids that occur in more than one chapter.
 *
 * @param chapters all of the edition; their footnotes and texts are renamed in place
 */
export function distinguishFootnotes(chapters: readonly Chapter[]): void {
  const chaptersById = new Map<string, Set<string>>()
  for (const { id: chapter, footnotes } of chapters) {
    for (const { id } of footnotes) chaptersById.set(id, (chaptersById.get(id) ?? new Set()).add(chapter))
  }
  const taken = new Set([...chaptersById].filter(([, inChapters]) => inChapters.size === 1).map(([id]) => id))
  for (const chapter of chapters) {
    for (const footnote of chapter.footnotes) {
      if (chaptersById.get(footnote.id)!.size === 1) continue
      const id = unused(footnote.id.replace(/^fn-/, `fn-${chapter.id}-`), (candidate) => taken.has(candidate))
      taken.add(id)
      footnote.id = id
      footnote.text.id = id
    }
  }
}

function labelOf(definition: FootnoteDefinition): string {
  return definition.label ?? definition.identifier
}

/**
 * `*--p34` is `fn-p34`, `12` is `fn-12`, `*` is `fn-x2a`: letters and digits stay, what may stand between words
 * is a hyphen, every other character is written as its code point.
 */
function idFromLabel(label: string): string {
  const separator = label.indexOf('--')
  const name = separator > 0 && separator + 2 < label.length ? label.slice(separator + 2) : label
  const words = [...name.toLowerCase()].map((character) => {
    if (/[a-z0-9]/.test(character)) return character
    return /[-_.:/\s]/.test(character) ? '-' : `x${character.codePointAt(0)!.toString(16)}`
  })
  const plain = words.join('').replace(/-+/g, '-').replace(/^-|-$/g, '')
  return `fn-${plain || [...name].map((character) => `x${character.codePointAt(0)!.toString(16)}`).join('')}`
}

/** The name itself, or with the first number that makes it unused. */
function unused(name: string, isTaken: (candidate: string) => boolean, from?: number): string {
  if (from === undefined && !isTaken(name)) return name
  let number = from ?? 2
  const numbered = () => (from === undefined ? `${name}-${number}` : `${name}${number}`)
  while (isTaken(numbered())) number++
  return numbered()
}
