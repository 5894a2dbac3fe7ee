/**
 * The audit's own reader of the files on disk. It says which words the title matter, each chapter, each note
 * and each piece of front and back matter must have, with gaps where citations and links without words
 * stand. It imports nothing from the steps that make the edition.
 */
import type { EditionFacts } from '../input.ts'
import { type Leaf, readBlocks } from './blocks.ts'
import { type NumberedLine, readContainers, splitLines } from './containers.ts'
import { withoutIgnoreComments } from './ignore-comments.ts'
import { type Gap, type InlineOptions, normaliseLabel, readInline, type Segment } from './inline.ts'
import { characterReference } from './references.ts'

/** A block of words. */
export interface SourceBlock {
  kind: Leaf['kind']
  line: number
  /** Numbers of the ordered list items that begin here. */
  marks: string[]
  segments: Segment[]
}

export interface SourceFootnote {
  /** Its label as calls are compared with it. */
  key: string
  /** As written, `*--p34`. */
  label: string
  /** What stands before `--`. */
  mark: string
  line: number
  blocks: SourceBlock[]
}

/** A file of the manuscript, or a piece of front or back matter. */
export interface SourceText {
  path: string
  /** The file's name without `.md`. */
  id: string
  blocks: SourceBlock[]
  /** In order of their first calls. */
  footnotes: SourceFootnote[]
  /** Defined, but called nowhere; or defined once more. */
  uncalled: SourceFootnote[]
}

export interface SourceNote {
  id: string
  series: string
  path: string
  line: number
  /** Text of the first quotation; empty where there is none. */
  lemma: string
  attributes: ReadonlyMap<string, string>
  claim: string | undefined
  blocks: SourceBlock[]
  evidence: { source: string; line: number; blocks: SourceBlock[] }[]
}

export interface SourceEdition {
  title: SourceText | undefined
  chapters: SourceText[]
  pieces: SourceText[]
  notes: SourceNote[]
  /** Text in annotation files that belongs to no note. */
  loose: { path: string; blocks: SourceBlock[] }[]
}

/**
 * Read the files of an edition.
 *
 * @param files path within the edition → text
 * @param facts which file is what
 */
export function readSources(files: ReadonlyMap<string, string>, facts: EditionFacts): SourceEdition {
  const text = (path: string, gaps: boolean): SourceText => readText(path, files.get(path) ?? '', gaps)
  const notes: SourceNote[] = []
  const loose: SourceEdition['loose'] = []
  for (const path of facts.notes) {
    const containers = readContainers(files.get(path) ?? '', facts.series)
    for (const container of containers.notes) {
      const leaves = readBlocks(container.body)
      const lemma = lemmaOf(leaves)
      const claim = container.attributes.get('claim')
      notes.push({
        id: container.id,
        series: container.series,
        path,
        line: container.line,
        lemma: lemma.text,
        attributes: container.attributes,
        claim: claim === undefined ? undefined : decode(claim),
        blocks: blocksOf(lemma.rest, { gaps: true, footnotes: new Set() }),
        evidence: container.evidence.map((one) => ({
          source: one.source,
          line: one.line,
          blocks: blocksOf(readBlocks(one.lines), { gaps: false, footnotes: new Set() }),
        })),
      })
    }
    if (containers.loose.length > 0) {
      loose.push({ path, blocks: looseBlocks(containers.loose) })
    }
  }
  return {
    title: facts.title === undefined ? undefined : text(facts.title, false),
    chapters: facts.chapters.map((path) => text(path, false)),
    pieces: [...facts.front, ...facts.back].map((path) => text(path, true)),
    notes,
    loose,
  }
}

/**
 * Read one Markdown file.
 *
 * @param path names the file
 * @param markdown its text
 * @param gaps whether citations, empty links and comments that silence messages are syntax
 */
export function readText(path: string, markdown: string, gaps: boolean): SourceText {
  const lines = splitLines(markdown)
  const leaves = readBlocks(gaps ? withoutIgnoreComments(lines) : lines)
  const defined = new Map<string, Leaf[]>()
  let current: { label: string; leaves: Leaf[] } | undefined
  const repeated: { label: string; leaves: Leaf[] }[] = []
  for (const leaf of leaves) {
    if (leaf.footnote === undefined) {
      current = undefined
      continue
    }
    if (current?.label !== leaf.footnote || leaf.startsFootnote) {
      current = { label: leaf.footnote, leaves: [] }
      const label = normaliseLabel(leaf.footnote)
      if (defined.has(label)) repeated.push(current)
      else defined.set(label, current.leaves)
    }
    current.leaves.push(leaf)
  }
  const options: InlineOptions = { gaps, footnotes: new Set(defined.keys()) }
  const blocks = blocksOf(
    leaves.filter((leaf) => leaf.footnote === undefined),
    options,
  )
  const footnotes = new Map([...defined].map(([label, own]) => [label, footnoteOf(own, options)]))
  const called = new Set<string>()
  const queue = [...blocks]
  for (let at = 0; at < queue.length; at++) {
    for (const segment of queue[at]!.segments) {
      if (segment.kind !== 'call' || called.has(segment.label)) continue
      called.add(segment.label)
      queue.push(...(footnotes.get(segment.label)?.blocks ?? []))
    }
  }
  return {
    path,
    id: path.replace(/^.*\//, '').replace(/\.md$/, ''),
    blocks,
    footnotes: [...called].map((label) => footnotes.get(label)!),
    uncalled: [
      ...[...footnotes].filter(([label]) => !called.has(label)).map(([, footnote]) => footnote),
      ...repeated.map((one) => footnoteOf(one.leaves, options)),
    ],
  }
}

function footnoteOf(leaves: Leaf[], options: InlineOptions): SourceFootnote {
  const label = (leaves[0]?.footnote ?? '').replace(/\\([[\]\\])/g, '$1')
  const divider = label.indexOf('--')
  const blocks = blocksOf(leaves, options)
  return {
    key: normaliseLabel(label),
    label,
    mark: divider > 0 ? label.slice(0, divider) : label,
    line: blocks[0]?.line ?? 0,
    blocks,
  }
}

function blocksOf(leaves: Leaf[], options: InlineOptions): SourceBlock[] {
  return leaves
    .filter((leaf) => leaf.lines.length > 0)
    .map((leaf) => ({
      kind: leaf.kind,
      line: leaf.lines[0]?.number ?? 0,
      marks: leaf.marks,
      segments: readInline(leaf.lines, options),
    }))
}

/** The quotation with which a note begins is its lemma, the rest is its body. */
function lemmaOf(leaves: Leaf[]): { text: string; rest: Leaf[] } {
  const [first] = leaves
  if (first?.quotation === undefined) return { text: '', rest: leaves }
  const own = leaves.filter((leaf) => leaf.quotation === first.quotation)
  const text = own
    .map((leaf) => plain(readInline(leaf.lines, { gaps: false, footnotes: new Set() })))
    .join('\n')
  return { text, rest: leaves.filter((leaf) => leaf.quotation !== first.quotation) }
}

/** The words of segments, gaps left out. */
export function plain(segments: readonly Segment[]): string {
  return segments.map((segment) => (segment.kind === 'text' ? segment.value : '')).join('')
}

/** All gaps of blocks, in order. */
export function gapsOf(blocks: readonly SourceBlock[]): Gap[] {
  return blocks.flatMap((block) => block.segments.filter((segment) => segment.kind === 'gap'))
}

function looseBlocks(lines: NumberedLine[]): SourceBlock[] {
  return lines.map((line) => ({
    kind: 'paragraph',
    line: line.number,
    marks: [],
    segments: [{ kind: 'text', value: line.text.trim(), line: line.number }],
  }))
}

function decode(value: string): string {
  let text = ''
  for (let at = 0; at < value.length; ) {
    const reference = value[at] === '&' ? characterReference(value, at) : undefined
    text += reference ? reference.value : value[at]!
    at += reference ? reference.length : 1
  }
  return text
}
