/**
 * What the editors wrote, as stretches of prose. A stretch is a paragraph, a heading, a cell or a claim; rules look
 * at its plain text and are told where in the file each of its characters stands.
 *
 *     in the file   *Black* \[Garden\], [@waal, p. 3]&mdash;so.
 *     value         Black [Garden], ￼—so.              a citation, a picture, a call, an empty link
 *                                                      are U+FFFC each
 */
import type { Nodes, RootContent } from 'mdast'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { Citation } from '../model/citation.ts'
import type { Cited } from '../model/edition.ts'
import type { Note, Piece } from '../model/note.ts'
import { type Source, sourceOf } from '../parse/source.ts'
import { placeInNode } from './place-in-node.ts'

/** Stands in prose for what has no characters of its own: a citation, a picture, the call of a footnote. */
export const objectMark = '\uFFFC'

/** A stretch of what the editors wrote. */
export interface Prose {
  file: VFile
  /** The note it belongs to; none in front and back matter. */
  note: Note | undefined
  piece: Piece | undefined
  kind: 'paragraph' | 'heading' | 'cell' | 'claim'
  /** Whether it stands in a block quotation or in verse, where others speak. */
  quoted: boolean
  /** Language of the stretch; passages in other languages stand in `spans`. */
  lang: string
  value: string
  /** Passages marked as another language's: from `start` to before `end`, in UTF-16 units of `value`. */
  spans: { start: number; end: number; lang: string }[]
  /** Passages set off by emphasis, such as titles. */
  emphasised: { start: number; end: number }[]
  /** The citations in it, each with the place of its object mark. */
  citations: { index: number; citation: Citation }[]
  /** Where the character at an index of `value` stands in the file. */
  at(index: number): Point | undefined
}

type Common = Pick<Prose, 'file' | 'note' | 'piece' | 'lang'> & { source: Source }

/**
 * List what the editors wrote. Lemmas and evidence are not in it, since their words are those of others.
 *
 * @param edition with its notes and pieces
 * @returns stretches in the order of the notes, then of front and back matter
 */
export function proseOf({
  config,
  notes,
  front,
  back,
}: Pick<Cited, 'config' | 'notes' | 'front' | 'back'>): Prose[] {
  const sources = new Map<VFile, Source>()
  const sourceFor = (file: VFile): Source => {
    const source = sources.get(file) ?? sourceOf(file)
    sources.set(file, source)
    return source
  }
  const all: Prose[] = []
  for (const note of notes) {
    const { file, attributes, attributePositions } = note
    const lang = attributes.lang ?? config.notesLanguage
    const common: Common = { file, note, piece: undefined, lang, source: sourceFor(file) }
    if (attributes.claim !== undefined)
      all.push({
        ...proseIn(common, 'claim'),
        value: attributes.claim,
        at: () => (attributePositions.claim ?? note.position).start,
      })
    collect(note.body, common, false, all)
  }
  for (const piece of [...front, ...back]) {
    const { file } = piece
    const common = { file, note: undefined, piece, lang: config.notesLanguage, source: sourceFor(file) }
    collect(piece.tree.children, common, false, all)
  }
  return all
}

function proseIn({ file, note, piece, lang }: Common, kind: Prose['kind'], quoted = false): Prose {
  return {
    file,
    note,
    piece,
    lang,
    kind,
    quoted,
    value: '',
    spans: [],
    emphasised: [],
    citations: [],
    at: () => undefined,
  }
}

function collect(nodes: readonly RootContent[], common: Common, quoted: boolean, into: Prose[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      into.push(
        read(node, proseIn(common, node.type === 'tableCell' ? 'cell' : node.type, quoted), common.source),
      )
    else if ('children' in node)
      collect(node.children, common, quoted || node.type === 'blockquote' || node.type === 'verse', into)
  }
}

/** Read a block's plain text and remember which node each of its characters comes from. */
function read(block: Nodes, prose: Prose, source: Source): Prose {
  const runs: { start: number; node: Nodes }[] = []
  const add = (node: Nodes, text: string) => {
    runs.push({ start: prose.value.length, node })
    prose.value += text
  }
  const walk = (node: Nodes): void => {
    if (node.type === 'text') add(node, node.value)
    else if (node.type === 'break') add(node, '\n')
    else if (node.type === 'citation') {
      prose.citations.push({ index: prose.value.length, citation: node })
      add(node, objectMark)
    } else if (node.type === 'image' || node.type === 'footnoteReference') add(node, objectMark)
    else if ('children' in node) {
      const start = prose.value.length
      for (const child of node.children) walk(child)
      // A link without words prints the mark, number or title of what it leads to.
      if (node.type === 'link' && node.children.length === 0) add(node, objectMark)
      if (node.type === 'emphasis') prose.emphasised.push({ start, end: prose.value.length })
      if (node.type === 'span') prose.spans.push({ start, end: prose.value.length, lang: node.lang })
    }
  }
  walk(block)
  return {
    ...prose,
    at(index) {
      if (index >= prose.value.length) return block.position?.end
      const run = runs.findLast(({ start }) => start <= index)
      return run ? placeInNode(run.node, index - run.start, source) : block.position?.start
    },
  }
}
