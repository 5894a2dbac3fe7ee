/** A chapter as HTML: lemmas marked, calls set, paragraphs numbered, with the notes called in each block. */
import type { Element, ElementContent } from 'hast'
import type { FootnoteDefinition, Root, RootContent } from 'mdast'
import { unified } from 'unified'
import type { Call, ComposedBlock, ComposedChapter } from '../model/edition.ts'
import type { AnchorText, Block, Chapter } from '../model/text.ts'
import { remarkLemmas } from './remark-lemmas.ts'
import { type HastContext, toBlocks } from './to-hast.ts'

/** What a chapter needs of the edition; the author's footnotes are its own. */
export type ChapterContext = Omit<HastContext, 'footnote' | 'citation' | 'headingShift'>

/**
 * Compose a chapter or the title matter.
 *
 * @param chapter as parsed; its tree is not changed
 * @param calls all calls of the edition, in reading order
 * @param context the edition around it
 */
export function composeChapter(
  chapter: Chapter,
  calls: readonly Call[],
  context: ChapterContext,
): ComposedChapter {
  const copy = copyTree(chapter.tree)
  const texts = [chapter.text, ...chapter.footnotes.map((footnote) => footnote.text)]
  const callsByText = new Map(
    texts.map((text) => [text.id, calls.filter((call) => call.anchor.place.text === text.id)]),
  )
  for (const text of texts) {
    const own = { ...text, blocks: text.blocks.map((block) => ({ ...block, node: copy.of(block.node) })) }
    unified()
      .use(remarkLemmas, { text: own, calls: callsByText.get(text.id)! })
      .runSync(copy.tree)
  }

  const footnotes = footnoteCounter(chapter)
  const hastContext: HastContext = {
    ...context,
    headingShift: chapter.kind === 'title' ? 0 : 1,
    citation: () => [],
    footnote: footnotes.call,
  }
  const numberByNode = new Map<RootContent, number>(
    chapter.paragraphs.map(({ node, number }) => [node, number]),
  )
  const blocks: ComposedBlock[] = []
  for (const [index, original] of chapter.tree.children.entries()) {
    if (original.type === 'footnoteDefinition') continue
    const [content] = toBlocks({ type: 'root', children: [copy.tree.children[index]!] }, hastContext)
    if (!content) continue
    const number = numberByNode.get(original)
    if (number !== undefined) numberParagraph(content, number)
    blocks.push({ content, notes: notesIn(original, chapter.text, callsByText.get(chapter.text.id)!) })
  }
  return {
    chapter,
    blocks,
    footnotes: chapter.footnotes
      .filter((footnote) => footnotes.refs(footnote.id).length > 0)
      .sort((a, b) => footnotes.order(a.id) - footnotes.order(b.id))
      .map((footnote) => ({
        id: footnote.id,
        mark: footnote.mark,
        refs: footnotes.refs(footnote.id),
        content: toBlocks(
          { type: 'root', children: (copy.of(footnote.definition) as FootnoteDefinition).children },
          hastContext,
        ),
        notes: callsByText.get(footnote.text.id)!.map((call) => call.note.id),
      })),
  }
}

function numberParagraph(content: ElementContent, number: number): void {
  const element = content as Element
  element.properties = { ...element.properties, id: `p-${number}`, dataN: String(number) }
}

/** Ids of the notes whose calls stand in a top-level node. */
function notesIn(node: RootContent, text: AnchorText, calls: readonly Call[]): string[] {
  const within = new Set(descendants(node))
  const blocks = text.blocks.filter((block) => within.has(block.node))
  const holds = (block: Block, call: Call) =>
    call.anchor.place.call > block.start && call.anchor.place.call <= block.end
  return calls.filter((call) => blocks.some((block) => holds(block, call))).map((call) => call.note.id)
}

function descendants(node: RootContent): RootContent[] {
  return [node, ...('children' in node ? (node.children as RootContent[]).flatMap(descendants) : [])]
}

/** Counts the calls to each of the author's footnotes as they are met. */
function footnoteCounter(chapter: Chapter) {
  const footnoteByLabel = new Map(
    chapter.footnotes.map((footnote) => [footnote.label.toLowerCase(), footnote]),
  )
  const refs = new Map<string, string[]>()
  return {
    call(node: { identifier: string; label?: string | null | undefined }) {
      const found = footnoteByLabel.get((node.label ?? node.identifier).toLowerCase())
      if (!found) return undefined
      const list = refs.get(found.id) ?? []
      refs.set(found.id, list)
      list.push(`ref-${found.id}${list.length > 0 ? `-${list.length + 1}` : ''}`)
      return { id: found.id, mark: found.mark, count: list.length }
    },
    refs: (id: string) => refs.get(id) ?? [],
    order: (id: string) => [...refs.keys()].indexOf(id),
  }
}

/** A copy of a tree whose parents can be changed without touching the original; leaves are shared. */
function copyTree(tree: Root): { tree: Root; of: <T extends object>(node: T) => T } {
  const copies = new Map<object, object>()
  const copy = <T extends object>(node: T): T => {
    const made =
      'children' in node && Array.isArray(node.children)
        ? { ...node, children: node.children.map(copy) }
        : node
    copies.set(node, made)
    return made as T
  }
  const made = copy(tree)
  return { tree: made, of: <T extends object>(node: T) => (copies.get(node) ?? node) as T }
}
