/**
 * An original with its offsets: every text as one string, its blocks joined by U+000A, with the number of each
 * paragraph. Both what the lock holds and what stands in the manuscript are looked at in this form.
 */
import { CodePoints } from '../anchor/code-points.ts'
import type { OriginalBlock, OriginalText } from '../model/lock.ts'
import { countWhere } from './tokens.ts'

/** A block and where it stands. */
export interface BlockView<Of extends OriginalBlock = OriginalBlock> {
  block: Of
  /** Index among the blocks of its text. */
  index: number
  /** In UTF-16 units of the text. */
  from: number
  to: number
  /** Number of the paragraph it belongs to. */
  paragraph: number | undefined
}

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  from: number
  to: number
}

export interface TextView<Of extends OriginalText = OriginalText> {
  text: Of
  value: string
  points: CodePoints
  blocks: BlockView<Of['blocks'][number]>[]
}

/**
 * Look at an original with its offsets.
 *
 * @param texts in reading order, since paragraphs are counted through them
 */
export function viewsOf<Of extends OriginalText>(texts: readonly Of[]): TextView<Of>[] {
  let last = 0
  return texts.map((text): TextView<Of> => {
    let from = 0
    const blocks = text.blocks.map((block, index): BlockView<Of['blocks'][number]> => {
      if (block.step !== undefined) last += block.step
      const view = {
        block,
        index,
        from,
        to: from + block.text.length,
        paragraph: block.step === undefined ? undefined : last,
      }
      from = view.to + 1
      return view
    })
    const value = text.blocks.map((block) => block.text).join('\n')
    return { text, value, points: new CodePoints(value), blocks }
  })
}

/**
 * Find the blocks that a stretch touches.
 *
 * @param view a text
 * @param span in UTF-16 units
 * @returns the first and the last; equal where it stands in one; undefined in a text without blocks
 */
export function blocksIn<Of extends OriginalText>(
  { blocks }: TextView<Of>,
  { from, to }: Span,
): { first: BlockView<Of['blocks'][number]>; last: BlockView<Of['blocks'][number]> } | undefined {
  const first = blocks[countWhere(blocks.length, (index) => blocks[index]!.to < from)]
  const last = blocks[countWhere(blocks.length, (index) => blocks[index]!.from < to) - 1] ?? first
  return first && last && { first, last }
}

/**
 * Find the paragraph that a block belongs to: the row of blocks with its number.
 *
 * @param view a text
 * @param block one of its blocks
 * @returns from the first of these blocks to the last; the block alone where it has no number
 */
export function paragraphAround(view: TextView, block: BlockView): Span {
  const { blocks } = view
  let first = block.index
  let last = block.index
  if (block.paragraph !== undefined) {
    while (blocks[first - 1]?.paragraph === block.paragraph) first -= 1
    while (blocks[last + 1]?.paragraph === block.paragraph) last += 1
  }
  return { from: blocks[first]!.from, to: blocks[last]!.to }
}

/** The whole of a text. */
export function wholeOf({ value }: TextView): Span {
  return { from: 0, to: value.length }
}

/**
 * Say where a stretch stands, in the words of `in=`: `p-12`, `fn-3` or a chapter's id.
 *
 * @param view a text
 * @param span in UTF-16 units
 */
export function whereIn(view: TextView, span: Span): string {
  const block = view.text.kind === 'footnote' ? undefined : blocksIn(view, span)?.first
  return block?.paragraph === undefined ? view.text.id : `p-${block.paragraph}`
}

/** Characters of context that messages show on each side. */
const around = 30

/**
 * Show a passage in its context.
 *
 * @param view a text
 * @param span in UTF-16 units
 * @returns `… we had everything [before us], we had nothing …`; of a long passage the beginning and the end
 */
export function passageIn({ value }: TextView, { from, to }: Span): string {
  const head = wellFormed(value.slice(Math.max(0, from - around), from))
  const tail = wellFormed(value.slice(to, to + around))
  const before = from > around ? `… ${head.replace(/^\S*\s+/u, '')}` : head
  const after = to + around < value.length ? `${tail.replace(/\s+\S*$/u, '')} …` : tail
  return `${before}[${shortened(value.slice(from, to))}]${after}`.replace(/\s+/gu, ' ')
}

/**
 * Shorten a passage to its first and last words.
 *
 * @param passage words of the original
 * @param most characters
 */
export function shortened(passage: string, most = 160): string {
  if (passage.length <= most) return passage
  const head = wellFormed(passage.slice(0, Math.round(most * 0.6))).replace(/\s+\S*$/u, '')
  const tail = wellFormed(passage.slice(-Math.round(most * 0.3))).replace(/^\S*\s+/u, '')
  return `${head} […] ${tail}`
}

/** Without the half of a character that a cut has left at an end. */
function wellFormed(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
