/**
 * What probably came of a stretch of words that has changed: the text for an offer, by which nothing is attached.
 *
 *     before   … remain [certain discoursing wits], which …
 *     after    … remain [some discoursing wits], which …        from what follows `remain` to what precedes `,`
 */
import { likelyMatches } from './align.ts'
import type { TextChange } from './text-change.ts'
import { tokensIn } from './tokens.ts'
import type { Span } from './view.ts'

/** More words than this between two certain ones are not aligned; the stretch was rewritten with all around it. */
const mostWords = 3000

/**
 * Find the words that probably came of a stretch.
 *
 * @param change of its text
 * @param span in the text before
 * @returns their place in the text after; undefined where nothing came of it
 */
export function likelyRegion(change: TextChange, span: Span): Span | undefined {
  const { old, now, matches } = change
  const { first, end } = tokensIn(old, span.from, span.to)
  if (first === end) return undefined
  let left = first - 1
  while (left >= 0 && matches[left]! < 0) left -= 1
  let right = end
  while (right < matches.length && matches[right]! < 0) right += 1
  const from = left < 0 ? 0 : matches[left]! + 1
  const to = right < matches.length ? matches[right]! : now.ids.length
  if (right - left > mostWords || to - from > mostWords) return undefined

  const aligned =
    change.likely.get(left) ?? likelyMatches(old.ids.slice(left + 1, right), now.ids.slice(from, to))
  change.likely.set(left, aligned)
  const found = regionIn(aligned, to - from, { first: first - left - 1, end: end - left - 1 })
  if (!found) return undefined
  return { from: now.from[from + found.first]!, to: now.to[from + found.end - 1]! }
}

/**
 * The same among aligned words.
 *
 *     old   a b [c d] e      a and e are aligned, c and d became x y z: the stretch begins behind what became of b
 *     now   a x y z e
 */
function regionIn(
  aligned: Int32Array,
  length: number,
  { first, end }: { first: number; end: number },
): { first: number; end: number } | undefined {
  let left = first - 1
  while (left >= 0 && aligned[left]! < 0) left -= 1
  let right = end
  while (right < aligned.length && aligned[right]! < 0) right += 1
  const low = left < 0 ? 0 : aligned[left]! + 1
  const high = right < aligned.length ? aligned[right]! : length
  let inner = first
  while (inner < end && aligned[inner]! < 0) inner += 1
  let outer = end - 1
  while (outer >= first && aligned[outer]! < 0) outer -= 1
  const before = first - left - 1
  const behind = right - end
  // With nothing of the stretch left, only words that stand exactly between its neighbours are of it.
  if (inner === end && before + behind > 0) return undefined
  const start =
    inner === first
      ? aligned[inner]!
      : startBetween(low, inner < end ? aligned[inner]! : high, before, inner - first)
  const stop =
    outer === end - 1
      ? aligned[outer]! + 1
      : length -
        startBetween(
          length - high,
          length - (outer >= first ? aligned[outer]! + 1 : low),
          behind,
          end - 1 - outer,
        )
  return stop > start ? { first: start, end: stop } : undefined
}

/** How new words between two fixed ones are shared out: the stretch's own first, the rest to what stands outside. */
function startBetween(low: number, high: number, outside: number, own: number): number {
  return low + Math.min(outside, Math.max(0, high - low - own))
}
