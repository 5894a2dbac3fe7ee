/** Where a paragraph, a footnote or a chapter went as a whole: what `in=` alone and references by number name. */
import type { Comparison } from './comparison.ts'
import { type Image, inMovedBlocks, inSameBlocks } from './image.ts'
import type { TextChange } from './text-change.ts'
import { tokensIn } from './tokens.ts'
import { blocksIn, paragraphAround, type Span, type TextView } from './view.ts'

/**
 * Find what became of a paragraph, footnote or chapter as a whole. It stays itself while most of its words do; a
 * paragraph or footnote also must not have become a small part of another.
 *
 * @param comparison of the original before and after
 * @param view a text before
 * @param span the whole in it
 * @param extent what it is
 * @returns where it is, with the span of the whole there; undefined where it is no more
 */
export function imageOfWhole(
  comparison: Comparison,
  view: TextView,
  span: Span,
  extent: 'paragraph' | 'footnote' | 'chapter',
): Image | undefined {
  const after = comparison.afterOf.get(view)
  const change = comparison.changes.get(view)
  if (extent !== 'paragraph') {
    if (!after) return undefined
    const whole = { from: 0, to: after.value.length }
    const isKept = !change || sharesOf(change, span, whole, extent === 'footnote')
    return { view: after, span: whole, state: isKept ? 'kept' : 'changed' }
  }
  if (!change) {
    if (after) return { view: after, span, state: 'kept' }
    return inMovedBlocks(comparison, view, span)
  }
  const best = mostShared(change, span)
  const same = inSameBlocks(change, span)
  // A paragraph whose blocks are the same may have got or lost a list.
  const around = same ?? (best && best.share * 2 > 1 ? best.span : undefined)
  if (around) {
    const whole = paragraphAt(change.after, around)
    const isKept = same ? sizeOf(whole) <= 2 * Math.max(1, sizeOf(span)) : sharesOf(change, span, whole, true)
    return { view: change.after, span: whole, state: isKept ? 'kept' : 'changed' }
  }
  return inMovedBlocks(comparison, view, span)
}

function sizeOf({ from, to }: Span): number {
  return to - from
}

/** Whether more than half of the characters of a whole are those of another; and, if asked, the other way round. */
function sharesOf(change: TextChange, old: Span, now: Span, bothWays: boolean): boolean {
  const before = countIn(change.old, old, (at) => isIn(change.now, change.matches[at]!, now))
  if (before.matched * 2 <= before.all && before.all > 0) return false
  if (!bothWays) return true
  const after = countIn(change.now, now, (at) => isIn(change.old, change.origins[at]!, old))
  return after.matched * 2 > after.all || after.all === 0
}

function isIn(tokens: { from: number[]; to: number[] }, at: number, { from, to }: Span): boolean {
  return at >= 0 && tokens.from[at]! >= from && tokens.to[at]! <= to
}

function countIn(
  tokens: TextChange['old'],
  span: Span,
  isMatched: (at: number) => boolean,
): { matched: number; all: number } {
  const { first, end } = tokensIn(tokens, span.from, span.to)
  let [matched, all] = [0, 0]
  for (let at = first; at < end; at++) {
    const length = tokens.to[at]! - tokens.from[at]!
    all += length
    if (isMatched(at)) matched += length
  }
  return { matched, all }
}

/** The paragraph that has most of the words of a stretch, and which share of them. */
function mostShared(change: TextChange, span: Span): { span: Span; share: number } | undefined {
  const { old, now, matches, after } = change
  const { first, end } = tokensIn(old, span.from, span.to)
  const shared = new Map<number | undefined, { span: Span; length: number }>()
  let all = 0
  for (let at = first; at < end; at++) {
    const length = old.to[at]! - old.from[at]!
    all += length
    const match = matches[at]!
    if (match < 0) continue
    const word = { from: now.from[match]!, to: now.to[match]! }
    const { paragraph } = blocksIn(after, word)!.first
    const known = shared.get(paragraph) ?? { span: word, length: 0 }
    shared.set(paragraph, { ...known, length: known.length + length })
  }
  let best: { span: Span; length: number } | undefined
  for (const one of shared.values()) if (!best || one.length > best.length) best = one
  return best && { span: best.span, share: best.length / all }
}

/** The paragraphs around a stretch. */
function paragraphAt(view: TextView, span: Span): Span {
  const { first, last } = blocksIn(view, span)!
  return { from: paragraphAround(view, first).from, to: paragraphAround(view, last).to }
}
