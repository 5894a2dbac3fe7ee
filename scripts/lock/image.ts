/**
 * Where a stretch of the original went. It is *kept* where there is no doubt that these are the same words in the same
 * surroundings; all else is reported, and where it probably went is for messages and offers alone.
 *
 *     before   … would not stay for an answer …       the same words, and around them nothing has changed,
 *     after    … would not stay for an answer …       or most has not: kept
 *
 * The same words elsewhere are never enough: the passage may be gone, and its like stand where nobody meant it.
 */
import type { Comparison } from './comparison.ts'
import { likelyRegion } from './region.ts'
import type { TextChange } from './text-change.ts'
import { tokensIn } from './tokens.ts'
import { blocksIn, type Span, type TextView } from './view.ts'

/** Where a stretch is after a change. */
export interface Image {
  view: TextView
  span: Span
  /**
   * `kept`: the same words at their place. `elsewhere`: in a block that stands, unchanged, at another place.
   * `changed`: what probably came of it.
   */
  state: 'kept' | 'elsewhere' | 'changed'
}

/** Words on each side that must speak for it that a stretch in a changed block is the same. */
const around = 12

/**
 * Find what became of a stretch of words.
 *
 * @param comparison of the original before and after
 * @param view a text before
 * @param span in it
 * @returns where it is; undefined where nothing is left of it
 */
export function imageOf(comparison: Comparison, view: TextView, span: Span): Image | undefined {
  const after = comparison.afterOf.get(view)
  const change = comparison.changes.get(view)
  if (after && !change) return { view: after, span, state: 'kept' }
  if (change) {
    const kept = inSameBlocks(change, span) ?? amongChanged(change, span)
    if (kept) return { view: change.after, span: kept, state: 'kept' }
  }
  const moved = inMovedBlocks(comparison, view, span)
  if (moved) return moved
  const region = change && likelyRegion(change, span)
  return region && change && { view: change.after, span: region, state: 'changed' }
}

/**
 * Find a stretch in blocks none of which has changed.
 *
 * @param change of a text
 * @param span in the text before
 * @returns its place in the text after; undefined where a block that it touches is another
 */
export function inSameBlocks({ before, byOld, after }: TextChange, span: Span): Span | undefined {
  const touched = blocksIn(before, span)
  if (!touched) return undefined
  let shift: number | undefined
  for (let index = touched.first.index; index <= touched.last.index; index++) {
    const change = byOld.get(before.blocks[index]!)
    if (!change?.now || !change.certain || change.old.block.text !== change.now.block.text) return undefined
    // Blocks that follow each other must still do so.
    if (shift !== undefined && change.now.from - change.old.from !== shift) return undefined
    shift = change.now.from - change.old.from
  }
  if (shift === undefined) return undefined
  const moved = { from: span.from + shift, to: span.to + shift }
  return after.value.slice(moved.from, moved.to) === before.value.slice(span.from, span.to)
    ? moved
    : undefined
}

/** The place where all words are certain, follow each other, and most of those around are certain too. */
function amongChanged(change: TextChange, span: Span): Span | undefined {
  const { before, after, old, now, matches, origins } = change
  const { first, end } = tokensIn(old, span.from, span.to)
  if (first === end || matches[first]! < 0) return undefined
  const shift = matches[first]! - first
  for (let at = first; at < end; at++) if (matches[at]! !== at + shift) return undefined
  const found = {
    from: now.from[first + shift]! + span.from - old.from[first]!,
    to: now.to[end - 1 + shift]! - (old.to[end - 1]! - span.to),
  }
  const isHeld =
    mostAround(before, old, span, { first, end }, (at) => near(matches[at]!, first + shift, end + shift)) &&
    mostAround(after, now, found, { first: first + shift, end: end + shift }, (at) =>
      near(origins[at]!, first, end),
    )
  return isHeld ? found : undefined
}

function near(match: number, first: number, end: number): boolean {
  return match >= 0 && match >= first - 2 * around && match < end + 2 * around
}

/** Whether at least half of the words around a stretch, in the blocks that it touches, are matched. */
function mostAround(
  view: TextView,
  tokens: { from: number[]; to: number[] },
  span: Span,
  { first, end }: { first: number; end: number },
  isMatched: (index: number) => boolean,
): boolean {
  const touched = blocksIn(view, span)
  if (!touched) return false
  let count = 0
  let matched = 0
  const look = (at: number) => {
    count += 1
    if (isMatched(at)) matched += 1
  }
  for (let at = first - 1; at >= first - around && at >= 0 && tokens.from[at]! >= touched.first.from; at--)
    look(at)
  for (let at = end; at < end + around && at < tokens.to.length && tokens.to[at]! <= touched.last.to; at++)
    look(at)
  return matched * 2 >= count
}

/**
 * Find a stretch in blocks that stand elsewhere, one after the other as before.
 *
 * @param comparison of the original before and after
 * @param view a text before
 * @param span in it
 */
export function inMovedBlocks(comparison: Comparison, view: TextView, span: Span): Image | undefined {
  const touched = blocksIn(view, span)
  const first = touched && comparison.movedTo.get(touched.first)
  if (!touched || !first) return undefined
  for (let index = touched.first.index; index <= touched.last.index; index++) {
    const moved = comparison.movedTo.get(view.blocks[index]!)
    if (moved?.view !== first.view || moved.block.index - first.block.index !== index - touched.first.index)
      return undefined
  }
  const shift = first.block.from - touched.first.from
  return { view: first.view, span: { from: span.from + shift, to: span.to + shift }, state: 'elsewhere' }
}
