/**
 * What the finished files must hold: the words of the files on disk as flows, their gaps filled with the
 * supplied texts, one flow for each region.
 */
import { type Flow, FlowBuilder, type Folding, type Place } from './compare/flow.ts'
import type { DerivedNote } from './input.ts'
import type { Segment } from './source-reader/inline.ts'
import {
  gapsOf,
  type SourceBlock,
  type SourceFootnote,
  type SourceNote,
  type SourceText,
} from './source-reader/source-reader.ts'

/** Fills gaps in order. */
export interface Gaps {
  /** Texts for the gaps that are left. */
  texts: string[]
}

/**
 * Add blocks to a flow.
 *
 * @param builder the flow
 * @param blocks blocks of a file on disk
 * @param place region and file of the words
 * @param gaps supplied texts, taken in order; a gap without one stays empty
 */
export function addBlocks(
  builder: FlowBuilder,
  blocks: readonly SourceBlock[],
  place: Place,
  gaps: Gaps = { texts: [] },
): void {
  for (const block of blocks) {
    builder.space()
    for (const mark of block.marks) {
      builder
        .lineEnd()
        .text(mark.replace(/[.)]$/, ''), { ...place, line: block.line, derived: true })
        .lineEnd()
    }
    for (const segment of block.segments) addSegment(builder, segment, place, gaps)
    builder.space()
  }
}

function addSegment(builder: FlowBuilder, segment: Segment, place: Place, gaps: Gaps): void {
  const here = { ...place, line: segment.line }
  if (segment.kind === 'text') builder.text(segment.value, here)
  else if (segment.kind === 'gap') builder.text(gaps.texts.shift() ?? '', { ...here, derived: true })
}

/** The flow of blocks by themselves. */
export function blocksFlow(
  blocks: readonly SourceBlock[],
  place: Place,
  folding: Folding,
  gaps?: Gaps,
): Flow {
  const builder = new FlowBuilder(folding)
  addBlocks(builder, blocks, place, gaps)
  return builder.build()
}

/**
 * A note as it prints and as it stands on the screen: mark, stance, short lemma with its bracket, comment.
 *
 * @param note the note on disk
 * @param derived the supplied texts
 * @param texts its gaps for the medium
 */
export function noteFlow(
  note: SourceNote,
  derived: DerivedNote | undefined,
  texts: readonly string[],
  folding: Folding,
): Flow {
  const builder = new FlowBuilder(folding)
  const place: Place = { region: `note:${note.id}`, file: note.path, line: note.line }
  const furniture: Place = { ...place, derived: true }
  if (derived) {
    builder.text(derived.mark, furniture).lineEnd()
    if (derived.stance !== undefined) builder.text(derived.stance, furniture).lineEnd()
    if (derived.shortLemma !== '') builder.text(`${derived.shortLemma}]`, furniture).lineEnd()
  }
  addBlocks(builder, note.blocks, place, { texts: [...texts] })
  return builder.build()
}

/** A supplied text by itself: a footnote made of a citation, an entry of the bibliography. */
export function suppliedFlow(text: string, place: Place, folding: Folding): Flow {
  return new FlowBuilder(folding).text(text, place).build()
}

/** A footnote of a text, in order of the calls. */
export interface ExpectedFootnote {
  region: string
  /** As it prints: the author's own, or the running number of a piece. */
  mark: string
  flow: Flow
}

/** A text with the supplied texts of its gaps. */
export interface TextExpectation {
  flow: Flow
  footnotes: ExpectedFootnote[]
}

/**
 * What a chapter or a piece of front or back matter must hold.
 *
 * @param text the file on disk
 * @param region the region of its running text
 * @param supplied texts for its gaps in the order of the file; undefined for the manuscript, which has none
 * @param asFootnotes whether each citation is a footnote (a note style) and leaves nothing in the line
 */
export function expectText(
  text: SourceText,
  region: string,
  supplied: readonly string[] | undefined,
  asFootnotes: boolean,
  folding: Folding,
): TextExpectation {
  const gapTexts = gapsByBlock(text, supplied ?? [])
  const place: Place = { region, file: text.path, line: 1 }
  const builder = new FlowBuilder(folding)
  const footnotes: ExpectedFootnote[] = []
  const onDisk = new Map(text.footnotes.map((one) => [one.key, one]))
  const add = (mark: string, fill: (own: FlowBuilder, place: Place) => void): void => {
    const own: Place = { region: `footnote:${text.id}:${footnotes.length + 1}`, file: text.path }
    const flow = new FlowBuilder(folding)
    fill(flow, own)
    const printed = supplied ? String(footnotes.length + 1) : mark
    footnotes.push({ region: own.region, mark: printed, flow: flow.build() })
  }
  const addFootnote = (footnote: SourceFootnote | undefined): void => {
    if (!footnote || !onDisk.delete(footnote.key)) return
    add(footnote.mark, (own, at) => {
      for (const block of footnote.blocks) addBlocks(own, [block], at, { texts: gapTexts(block) })
    })
  }
  for (const block of text.blocks) {
    const texts = gapTexts(block)
    const inLine: string[] = []
    for (const segment of block.segments) {
      if (segment.kind === 'call') addFootnote(onDisk.get(segment.label))
      if (segment.kind !== 'gap') continue
      const value = texts.shift() ?? ''
      const isFootnote = asFootnotes && segment.of === 'citation'
      inLine.push(isFootnote ? '' : value)
      // A footnote is a sentence: the program ends it with a full stop.
      const sentence = /[.?!]$/.test(value) ? value : `${value}.`
      if (isFootnote) add('', (own, at) => own.text(sentence, { ...at, line: segment.line, derived: true }))
    }
    const printed = asFootnotes ? { ...block, segments: withoutSpaceBeforeCitations(block.segments) } : block
    addBlocks(builder, [printed], place, { texts: inLine })
  }
  for (const footnote of text.footnotes) addFootnote(footnote)
  return { flow: builder.build(), footnotes }
}

/** Where a citation becomes a footnote, the space before it goes: a call follows its word directly. */
function withoutSpaceBeforeCitations(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, index) => {
    const next = segments[index + 1]
    if (segment.kind !== 'text' || next?.kind !== 'gap' || next.of !== 'citation') return segment
    return { ...segment, value: segment.value.replace(/\s+$/u, '') }
  })
}

/** Supplied texts are in the order of the file, where footnotes may stand between blocks. */
function gapsByBlock(text: SourceText, supplied: readonly string[]): (block: SourceBlock) => string[] {
  const blocks = [...text.blocks, ...[...text.footnotes, ...text.uncalled].flatMap((one) => one.blocks)]
  const left = [...supplied]
  const texts = new Map<SourceBlock, string[]>()
  for (const block of blocks.sort((a, b) => a.line - b.line)) {
    texts.set(block, left.splice(0, gapsOf([block]).length))
  }
  return (block) => [...(texts.get(block) ?? [])]
}

/**
 * A flow with a mark before it.
 *
 * @param mark as it prints
 * @param flow a footnote
 */
export function withMark(mark: string, flow: Flow, region: string, folding: Folding): Flow {
  const head = new FlowBuilder(folding).text(mark, { region, derived: true }).build()
  // The mark and the first word are two words, whether or not there is room between them.
  const body = flow.atoms.map((atom, at) => ({
    ...atom,
    word: atom.word < 0 ? atom.word : atom.word + head.words,
    ...(at === 0 ? { space: 'maybe' as const } : {}),
  }))
  return { atoms: [...head.atoms, ...body], words: head.words + flow.words }
}
