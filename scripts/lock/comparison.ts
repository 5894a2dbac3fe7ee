/**
 * The original as the lock has it, compared with the original as it stands. What is equal is seen at once; only texts
 * that differ are taken apart.
 */
import type { LockedText, OriginalText } from '../model/lock.ts'
import { pairTexts, type TextPair } from './pair-texts.ts'
import { type BlockChange, compareTexts, type TextChange } from './text-change.ts'
import { type BlockView, type TextView, viewsOf } from './view.ts'

/** A block and the text it stands in. */
export interface PlacedBlock {
  view: TextView
  block: BlockView
}

export interface Comparison {
  before: TextView<LockedText>[]
  after: TextView[]
  pairs: TextPair<LockedText>[]
  /** The text after by the text before, where it is still there. */
  afterOf: ReadonlyMap<TextView, TextView>
  /** By the text before; only of texts that differ. */
  changes: ReadonlyMap<TextView, TextChange<LockedText>>
  /** Blocks that stand unchanged in another place, by the block before, and the other way round. */
  movedTo: ReadonlyMap<BlockView, PlacedBlock>
  movedFrom: ReadonlyMap<BlockView, PlacedBlock>
  /** Texts of the manuscript that stand in another order than those of the lock. */
  reordered: TextView[]
  /** Whether anything of the original is not as the lock has it. */
  differs: boolean
}

/**
 * Compare the lock with the manuscript.
 *
 * @param locked texts of the lock
 * @param original texts of the manuscript
 */
export function compareOriginals(
  locked: readonly LockedText[],
  original: readonly OriginalText[],
): Comparison {
  const before = viewsOf(locked)
  const after = viewsOf(original)
  const pairs = pairTexts(before, after)
  const open = pairs.filter((pair) => !isUnchanged(pair))
  const movable = once(
    open.flatMap((pair) => pair.before?.blocks ?? []),
    open.flatMap((pair) => pair.after?.blocks ?? []),
  )
  const changes = new Map<TextView, TextChange<LockedText>>()
  for (const { before: old, after: now } of open)
    if (old && now) changes.set(old, compareTexts(old, now, movable))

  const reordered = outOfOrder(pairs, before)
  return {
    before,
    after,
    pairs,
    afterOf: new Map(pairs.flatMap((pair) => (pair.before && pair.after ? [[pair.before, pair.after]] : []))),
    changes,
    ...movedBlocks(open, changes, movable),
    reordered,
    differs: open.length > 0 || reordered.length > 0 || pairs.some(isRenamed),
  }
}

/** Whether a text of the lock stands under another name now. */
export function isRenamed({ before, after }: TextPair): boolean {
  return before !== undefined && after !== undefined && before.text.id !== after.text.id
}

function isUnchanged({ before, after }: TextPair): boolean {
  if (!before || !after) return (before ?? after)?.blocks.length === 0
  if (before.value !== after.value) return false
  if (before.blocks.length !== after.blocks.length) return false
  return before.blocks.every(({ block }, index) => {
    const other = after.blocks[index]!.block
    return (
      block.text === other.text &&
      block.kind === other.kind &&
      block.marks === other.marks &&
      block.step === other.step
    )
  })
}

/** Texts of blocks that stand once among the blocks before and once among those after. */
function once(before: readonly BlockView[], after: readonly BlockView[]): Set<string> {
  const single = (blocks: readonly BlockView[]): Set<string> => {
    const seen = new Map<string, number>()
    for (const { block } of blocks) seen.set(block.text, (seen.get(block.text) ?? 0) + 1)
    return new Set([...seen].filter(([text, count]) => count === 1 && text !== '').map(([text]) => text))
  }
  const there = single(after)
  return new Set([...single(before)].filter((text) => there.has(text)))
}

function movedBlocks(
  pairs: readonly TextPair<LockedText>[],
  changes: ReadonlyMap<TextView, TextChange<LockedText>>,
  movable: ReadonlySet<string>,
): Pick<Comparison, 'movedTo' | 'movedFrom'> {
  const gone = new Map<string, PlacedBlock>()
  const come = new Map<string, PlacedBlock>()
  for (const pair of pairs) {
    for (const { old, now } of blockChangesOf(pair, changes)) {
      if (old && !now && movable.has(old.block.text))
        gone.set(old.block.text, { view: pair.before!, block: old })
      if (now && !old && movable.has(now.block.text))
        come.set(now.block.text, { view: pair.after!, block: now })
    }
  }
  const movedTo = new Map<BlockView, PlacedBlock>()
  const movedFrom = new Map<BlockView, PlacedBlock>()
  for (const [text, old] of gone) {
    const now = come.get(text)
    if (!now) continue
    movedTo.set(old.block, now)
    movedFrom.set(now.block, old)
  }
  return { movedTo, movedFrom }
}

/**
 * List what happened to the blocks of a text.
 *
 * @param pair the text before and after
 * @param changes as compared
 * @returns in the order of the text; nothing where it is unchanged
 */
export function blockChangesOf(
  { before, after }: TextPair<LockedText>,
  changes: ReadonlyMap<TextView, TextChange<LockedText>>,
): BlockChange<LockedText>[] {
  if (before && after) return changes.get(before)?.blocks ?? []
  if (before) return before.blocks.map((old) => ({ kind: 'removed', old, now: undefined }))
  return after ? after.blocks.map((now) => ({ kind: 'added', old: undefined, now })) : []
}

/** Chapters before which another stands now that stood behind them. */
function outOfOrder(pairs: readonly TextPair<LockedText>[], before: readonly TextView[]): TextView[] {
  const rank = new Map(before.map((view, index) => [view, index]))
  const found: TextView[] = []
  let last = -1
  for (const { before: old, after: now } of pairs) {
    if (!old || !now || now.text.kind === 'footnote') continue
    if (rank.get(old)! < last) found.push(now)
    last = Math.max(last, rank.get(old)!)
  }
  return found
}
