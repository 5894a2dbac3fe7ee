/** Editions for the lock's tests, made of texts without the Markdown that they would be read from. */
import type { Blockquote, Link, Paragraph, Root } from 'mdast'
import type { Position } from 'unist'
import { VFile } from 'vfile'
import type { Parsed } from '../../scripts/model/edition.ts'
import type { Lock } from '../../scripts/model/lock.ts'
import type { Note, NoteAttributes } from '../../scripts/model/note.ts'
import type { AnchorText, AuthorFootnote, Block, Chapter } from '../../scripts/model/text.ts'
import { readConfig } from '../../scripts/read/config.ts'
import { editionFiles } from '../support/files.ts'

/** A text as blocks. */
export interface PlainText {
  id: string
  kind: 'title' | 'chapter' | 'footnote'
  blocks: string[]
}

/** A note in short. */
export interface PlainNote extends NoteAttributes {
  id: string
  lemma?: string
  /** Ids that it links to. */
  links?: string[]
}

const configFile = new VFile({ path: 'manuscript/edition.yaml', value: '' })
const config = readConfig(configFile)

/**
 * Make an edition.
 *
 * @param texts chapters, each followed by its footnotes
 * @param notes on them; each has ten lines of its own, and its links from the fifth on
 * @param lock what is remembered
 */
export function plainEdition(texts: readonly PlainText[], notes: readonly PlainNote[], lock?: Lock): Parsed {
  const chapters: Chapter[] = []
  let paragraph = 0
  for (const { id, kind, blocks } of texts) {
    const chapter = kind === 'footnote' ? chapters.at(-1)!.id : id
    const text: AnchorText = { id, chapter, value: blocks.join('\n'), blocks: [] }
    let start = 0
    for (const value of blocks) {
      if (kind === 'chapter') paragraph += 1
      const block = blockOf(value, start, text.blocks.length, kind === 'chapter' ? paragraph : undefined)
      text.blocks.push(block)
      start = block.end + 1
    }
    if (kind === 'footnote') chapters.at(-1)!.footnotes.push(footnoteOf(text))
    else chapters.push(chapterOf(text, kind))
  }
  const file = new VFile({ path: 'annotations/notes.md', value: '' })
  return {
    config,
    files: editionFiles({
      config,
      configFile,
      lock: lock?.file,
      chapters: chapters.map((one) => one.file),
      notes: [file],
    }),
    title: chapters.find(({ kind }) => kind === 'title'),
    chapters: chapters.filter(({ kind }) => kind === 'chapter'),
    notes: notes.map((note, order) => noteOf(note, order, file)),
    front: [],
    back: [],
    names: { file: undefined, entries: [], notNames: [], complete: true },
    sources: [],
    lock,
  }
}

function blockOf(value: string, start: number, index: number, paragraph: number | undefined): Block {
  const position = at(index * 2 + 1)
  const node: Paragraph = { type: 'paragraph', children: [{ type: 'text', value, position }], position }
  return { node, start, end: start + [...value].length, runs: [], paragraph }
}

function chapterOf(text: AnchorText, kind: Chapter['kind']): Chapter {
  const file = new VFile({ path: `manuscript/${text.id}.md`, value: text.value })
  const tree: Root = { type: 'root', children: text.blocks.map(({ node }) => node as Paragraph) }
  return {
    ...{ id: text.id, file, kind, tree, title: text.id, short: text.id, text },
    footnotes: [],
    paragraphs: [],
  }
}

function footnoteOf(text: AnchorText): AuthorFootnote {
  const children = text.blocks.map(({ node }) => node as Paragraph)
  const definition = { type: 'footnoteDefinition' as const, identifier: text.id, children }
  return { id: text.id, label: text.id, mark: text.id, definition, references: [], text }
}

function noteOf({ id, lemma, links = [], ...attributes }: PlainNote, order: number, file: VFile): Note {
  const node: Blockquote = { type: 'blockquote', children: [] }
  const first = order * 10
  return {
    ...{ id, series: 'note', file, position: at(first + 1), order },
    lemma: lemma === undefined ? undefined : { node, position: at(first + 2), value: lemma },
    attributes,
    attributePositions: {},
    stance: undefined,
    body: links.map((target, index): Paragraph => {
      const link: Link = { type: 'link', url: `#${target}`, children: [], position: at(first + 5 + index) }
      return { type: 'paragraph', children: [link] }
    }),
    evidence: [],
    citations: [],
  }
}

function at(line: number): Position {
  return { start: { line, column: 1 }, end: { line, column: 20 } }
}
