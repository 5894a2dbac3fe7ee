/** Small editions for the tests of anchoring and numbering, made without the steps before. */
import type {
  Blockquote,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Literal,
  Paragraph,
  Root,
  Text,
} from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { Parsed } from '../../scripts/model/edition.ts'
import type { Note, NoteAttributes } from '../../scripts/model/note.ts'
import type { AnchorText, Block, Chapter, Run } from '../../scripts/model/text.ts'
import { type Config, type ConfigInput, configSchema } from '../../scripts/read/schema.ts'
import { editionFiles } from '../support/files.ts'

/** Chapters by file name without `.md`; `00-title` is the title matter. */
export type Texts = Record<string, string>

/** A note in short: lemma and attributes. */
export interface NoteInput extends NoteAttributes {
  id: string
  lemma?: string
  series?: string
}

export function edition(texts: Texts, notes: NoteInput[], config: ConfigInput = {}, yaml = ''): Parsed {
  const counter = { paragraph: 0 }
  const all = Object.entries(texts).map(([id, value]) => chapterOf(id, value, counter))
  const configFile = new VFile({ path: 'manuscript/edition.yaml', value: yaml })
  const parsed = configSchema.parse(config)
  const { series, author, title, ...rest } = parsed
  const filled: Config = {
    ...rest,
    title: title ?? '',
    authors: [],
    notesLanguage: 'en',
    series: Object.entries(series ?? {}).map(([id, entry]) => ({ id, ...entry })),
  }
  const file = new VFile({ path: 'annotations/notes.md', value: '' })
  return {
    config: filled,
    files: editionFiles({
      config: filled,
      configFile,
      chapters: all.map((chapter) => chapter.file),
      notes: [file],
    }),
    title: all.find(({ kind }) => kind === 'title'),
    chapters: all.filter(({ kind }) => kind === 'chapter'),
    notes: notes.map((note, order) => noteOf(note, order, file)),
    front: [],
    back: [],
    names: { file: undefined, entries: [], notNames: [], complete: true },
    sources: [],
  }
}

/** Every note has ten lines of its own, so that its messages are told apart by line. */
function noteOf({ id, lemma, series = 'note', ...attributes }: NoteInput, order: number, file: VFile): Note {
  const at = (line: number): Position => ({
    start: { line: order * 10 + line, column: 1 },
    end: { line: order * 10 + line, column: 20 },
  })
  const node: Blockquote = { type: 'blockquote', children: [] }
  return {
    id,
    series,
    file,
    position: at(1),
    order,
    lemma: lemma === undefined ? undefined : { node, position: at(2), value: lemma },
    attributes,
    attributePositions: Object.fromEntries(Object.keys(attributes).map((key) => [key, at(1)])),
    stance: undefined,
    body: [],
    evidence: [],
    citations: [],
  }
}

function chapterOf(id: string, value: string, counter: { paragraph: number }): Chapter {
  const file = new VFile({ path: `manuscript/${id}.md`, value })
  const tree: Root = fromMarkdown(value, {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  })
  const numbers = id !== '00-title'
  const text: AnchorText = { id, chapter: id, value: '', blocks: [] }
  const definitions: FootnoteDefinition[] = []
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition') definitions.push(node)
    else {
      const isNumbered = numbers && node.type !== 'heading' && node.type !== 'list'
      if (isNumbered) counter.paragraph += 1
      addBlocks(
        text,
        { type: 'root', children: [node] },
        numbers && node.type !== 'heading' ? counter.paragraph : undefined,
      )
    }
  }
  const references: FootnoteReference[] = []
  visit(tree, 'footnoteReference', (node) => {
    references.push(node)
  })
  return {
    id,
    file,
    kind: numbers ? 'chapter' : 'title',
    tree,
    title: id,
    short: id,
    text,
    footnotes: definitions.map((definition) => {
      const footnote: AnchorText = { id: `fn-${definition.identifier}`, chapter: id, value: '', blocks: [] }
      addBlocks(footnote, { type: 'root', children: definition.children }, undefined)
      return {
        id: footnote.id,
        label: definition.identifier,
        mark: definition.identifier,
        definition,
        references: references.filter(({ identifier }) => identifier === definition.identifier),
        text: footnote,
      }
    }),
    paragraphs: [],
  }
}

function addBlocks(text: AnchorText, tree: Root, paragraph: number | undefined): void {
  visit(tree, (node) => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return
    if (text.blocks.length > 0) text.value += '\n'
    text.blocks.push(blockOf(text, node, paragraph))
  })
}

function blockOf(text: AnchorText, node: Heading | Paragraph, paragraph: number | undefined): Block {
  const start = [...text.value].length
  const runs: Run[] = []
  visit(node, (child) => {
    if (child.type === 'break') text.value += '\n'
    if (!('value' in child)) return
    const from = [...text.value].length
    text.value += child.value.replaceAll('\n', ' ')
    runs.push({ node: child as Text | Literal, start: from, end: [...text.value].length })
  })
  return { node, start, end: [...text.value].length, runs, paragraph }
}
