/**
 * How one text became another: which words are certainly the same, and what happened to each block.
 *
 *     before   A · B · C · D        A same · B changed · C removed · D same · E added
 *     after    A · B′ · D · E
 *
 * Words decide, and they know nothing of the borders of blocks: a paragraph that was divided keeps its words, and a
 * block is the same where all its words are.
 */
import type { OriginalText } from '../model/lock.ts'
import { certainMatches, likelyMatches } from './align.ts'
import { countWhere, Numbering, type Tokens, tokensOf } from './tokens.ts'
import type { BlockView, TextView } from './view.ts'

/** What happened to a block, in the order of the text. */
export type BlockChange<Before extends OriginalText = OriginalText> =
  | {
      kind: 'same' | 'changed'
      old: BlockView<Before['blocks'][number]>
      now: BlockView
      /** Whether it cannot be another block with the same text. */
      certain: boolean
    }
  | { kind: 'removed'; old: BlockView<Before['blocks'][number]>; now: undefined }
  | { kind: 'added'; old: undefined; now: BlockView }

/** Which words of a text are certainly the same. */
export interface WordChange<Before extends OriginalText = OriginalText> {
  before: TextView<Before>
  after: TextView
  /** Words of both texts, with numbers that equal words share. */
  old: Tokens
  now: Tokens
  /** For each word before the word after that it certainly is; -1 where there is none. */
  matches: Int32Array
  /** The same from after to before. */
  origins: Int32Array
}

export interface TextChange<Before extends OriginalText = OriginalText> extends WordChange<Before> {
  blocks: BlockChange<Before>[]
  /** The blocks that are still there, changed or not, by the block before. */
  byOld: ReadonlyMap<BlockView, Extract<BlockChange<Before>, { certain: boolean }>>
  /** What was aligned between certain words, by the index of the word before: many notes ask for the same. */
  likely: Map<number, Int32Array>
}

/** A block is another version of a block of which it has this share of the words. */
const alike = 0.4

/**
 * Compare a text with what it was.
 *
 * @param before the text before
 * @param after the text after
 * @param movable texts of blocks that stand once in the whole original before and once after: such a block that is
 *   away from its place has moved
 */
export function compareTexts<Before extends OriginalText>(
  before: TextView<Before>,
  after: TextView,
  movable: ReadonlySet<string>,
): TextChange<Before> {
  const numbering = new Numbering()
  const olds = before.blocks.map(({ block }) => numbering.of(block.text))
  const nows = after.blocks.map(({ block }) => numbering.of(block.text))

  const wordNumbering = new Numbering()
  const old = tokensOf(before.value, wordNumbering)
  const now = tokensOf(after.value, wordNumbering)
  const [oldStarts, nowStarts] = [startsOf(before, old), startsOf(after, now)]
  const matches = certainMatches(old.ids, now.ids)
  const certain = wholeBlocks(matches, now.ids.length, { olds, nows, oldStarts, nowStarts })
  const origins = originsOf(matches, now.ids.length)
  const words = { before, after, old, now, matches, origins }
  const blocks = blockChanges(words, { certain, olds, nows, oldStarts, nowStarts, movable })
  const byOld: Map<BlockView, Extract<BlockChange<Before>, { certain: boolean }>> = new Map()
  for (const change of blocks) if ('certain' in change) byOld.set(change.old, change)
  return { ...words, blocks, byOld, likely: new Map() }
}

/** Matches the other way round. */
function originsOf(matches: Int32Array, length: number): Int32Array {
  const origins = new Int32Array(length).fill(-1)
  for (const [index, match] of matches.entries()) if (match >= 0) origins[match] = index
  return origins
}

/** Index of the first word of each block, and behind them the number of all words. */
function startsOf({ blocks }: TextView, { from }: Tokens): number[] {
  const starts: number[] = []
  let at = 0
  for (const block of blocks) {
    while (at < from.length && from[at]! < block.from) at += 1
    starts.push(at)
  }
  return [...starts, from.length]
}

/**
 * Find the blocks that are certainly the same: they have the same text, and most of their words are certain. Those that
 * are not may stand elsewhere too, but nobody takes out the end of a block and puts the same words there:
 *
 *     before   by the road · the snow fell · the snow         the last block was taken out, or `fell · the snow`:
 *     after    by the road · the snow fell                    whole blocks are what people take out
 *
 * @param matches of words; those of such blocks are filled in
 * @returns index of the block after by that of the block before; -1 where none is certain
 */
function wholeBlocks(
  matches: Int32Array,
  length: number,
  { olds, nows, oldStarts, nowStarts }: Pick<BlockAlignment, 'olds' | 'nows' | 'oldStarts' | 'nowStarts'>,
): Int32Array {
  const certain = new Int32Array(olds.length).fill(-1)
  const origins = originsOf(matches, length)
  for (const [index, text] of olds.entries()) {
    const [from, to] = [oldStarts[index]!, oldStarts[index + 1]!]
    let first = from
    while (first < to && matches[first]! < 0) first += 1
    if (first === to) continue
    const block = countWhere(nows.length, (at) => nowStarts[at + 1]! <= matches[first]!)
    const shift = nowStarts[block]! - from
    if (text !== nows[block]) continue
    let count = 0
    let isOne = true
    for (let at = from; at < to && isOne; at++) {
      const [match, origin] = [matches[at]!, origins[at + shift]!]
      isOne = (match < 0 || match === at + shift) && (origin < 0 || origin === at)
      if (match >= 0) count += 1
    }
    if (!isOne || count * 2 <= to - from) continue
    certain[index] = block
    for (let at = from; at < to; at++) matches[at] = at + shift
  }
  const taken = new Set(certain)
  // A block without words, such as a picture, is what follows a block that is certain.
  for (const [index, text] of olds.entries()) {
    if (oldStarts[index] !== oldStarts[index + 1] || index === 0 || certain[index - 1]! < 0) continue
    const block = certain[index - 1]! + 1
    if (nows[block] === text && !taken.has(block)) certain[index] = block
  }
  return certain
}

interface Gap {
  old: { from: number; to: number }
  now: { from: number; to: number }
}

/** What lies between elements that are matched, before the first and after the last. */
function gapsOf(matches: Int32Array, length: number): Gap[] {
  const gaps: Gap[] = []
  let left = { old: 0, now: 0 }
  for (const [index, match] of [...matches, length].entries()) {
    if (match < 0) continue
    if (index > left.old || match > left.now)
      gaps.push({ old: { from: left.old, to: index }, now: { from: left.now, to: match } })
    left = { old: index + 1, now: match + 1 }
  }
  return gaps
}

interface BlockAlignment {
  certain: Int32Array
  olds: number[]
  nows: number[]
  /** Indices of the first word of each block, and the number of all words. */
  oldStarts: number[]
  nowStarts: number[]
  movable: ReadonlySet<string>
}

function blockChanges<Before extends OriginalText>(
  words: WordChange<Before>,
  alignment: BlockAlignment,
): BlockChange<Before>[] {
  const { before, after } = words
  const { certain, olds, nows } = alignment
  const partner = certain.slice()
  const gaps = gapsOf(certain, nows.length)
  for (const { old, now } of gaps) {
    const likely = likelyMatches(olds.slice(old.from, old.to), nows.slice(now.from, now.to))
    for (const [index, match] of likely.entries())
      if (match >= 0) partner[old.from + index] = now.from + match
  }
  for (const gap of gapsOf(partner, nows.length)) pairChanged(words, alignment, gap, partner)

  const changes: BlockChange<Before>[] = []
  let now = 0
  for (const old of before.blocks) {
    const match = partner[old.index]!
    if (match < 0) changes.push({ kind: 'removed', old, now: undefined })
    else {
      while (now < match) changes.push({ kind: 'added', old: undefined, now: after.blocks[now++]! })
      const block = after.blocks[now++]!
      const kind = isSame(old, block) ? 'same' : 'changed'
      changes.push({ kind, old, now: block, certain: certain[old.index] === match })
    }
  }
  while (now < after.blocks.length) changes.push({ kind: 'added', old: undefined, now: after.blocks[now++]! })
  return changes
}

function isSame({ block: old }: BlockView, { block: now }: BlockView): boolean {
  return old.text === now.text && old.kind === now.kind && old.marks === now.marks && old.step === now.step
}

/**
 * Pair the blocks of a gap that share most of their words. Certain words are in order, so the pairs are too. Where one
 * block stands in the place of one, it is that block rewritten, unless either of them is known from elsewhere.
 */
function pairChanged(
  { before, after, matches }: WordChange,
  { oldStarts, nowStarts, movable }: BlockAlignment,
  { old, now }: Gap,
  partner: Int32Array,
): void {
  if (old.to - old.from === 1 && now.to - now.from === 1) {
    const texts = [before.blocks[old.from]!, after.blocks[now.from]!].map(({ block }) => block.text)
    if (!texts.some((text) => movable.has(text))) partner[old.from] = now.from
    return
  }
  let next = now.from
  for (let index = old.from; index < old.to; index++) {
    const [from, to] = [oldStarts[index]!, oldStarts[index + 1]!]
    const shared = new Map<number, number>()
    let block = next
    for (let word = from; word < to; word++) {
      const match = matches[word]!
      if (match < nowStarts[now.from]! || match >= nowStarts[now.to]!) continue
      while (block < now.to && nowStarts[block + 1]! <= match) block += 1
      if (match >= nowStarts[block]!) shared.set(block, (shared.get(block) ?? 0) + 1)
    }
    let best = { block: -1, share: alike }
    for (const [candidate, count] of shared) {
      const length = nowStarts[candidate + 1]! - nowStarts[candidate]!
      const share = count / Math.max(to - from, length)
      if (candidate >= next && share > best.share) best = { block: candidate, share }
    }
    if (best.block < 0) continue
    partner[index] = best.block
    next = best.block + 1
  }
}
