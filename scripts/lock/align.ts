/**
 * Which elements of a list are certainly those of another. The lists are words of the original before and after a
 * change; the question is not how they may be aligned but where there is no choice, because every shortest way to make
 * one of the other keeps them:
 *
 *     before   a x b x c          the x that is left may be either: neither is certain
 *     after    a x c
 *
 *     before   the town fell      `the` and `fell` are certain
 *     after    the city fell
 *
 * Short stretches are compared in full. Long ones are divided first, where a row of eight elements, or of three, or one
 * element, stands once in both (as in patience diff), as far as the order of these leaves no choice.
 */
import { byEveryWay, byOneWay } from './common.ts'

/** Stretches are divided no deeper than this; what is left then has no certain elements. */
const deepest = 100
/** Comparing two stretches in full takes the product of their lengths. */
const mostCells = 400_000
/** Lengths of the rows by which long stretches are divided. */
const rowSizes = [8, 3, 1]

/** Numbers that stand for elements; equal elements have equal numbers. */
export type Elements = ArrayLike<number>

interface Range {
  from: number
  to: number
}

/**
 * Find for each element of a list the one of another list that it certainly is.
 *
 * @param before elements before the change
 * @param after elements after it
 * @returns indices in `after` by index in `before`, ascending; -1 where nothing is certain
 */
export function certainMatches(before: Elements, after: Elements): Int32Array {
  return matches(before, after, byEveryWay)
}

/**
 * Find one way to align two lists with as much in common as possible, for showing what changed.
 *
 * @param before elements before the change
 * @param after elements after it
 * @returns indices in `after` by index in `before`, ascending; -1 where there is no counterpart
 */
export function likelyMatches(before: Elements, after: Elements): Int32Array {
  return matches(before, after, byOneWay)
}

function matches(before: Elements, after: Elements, inFull: typeof byEveryWay): Int32Array {
  const found = new Int32Array(before.length).fill(-1)
  const open: { old: Range; now: Range; depth: number }[] = [
    { old: { from: 0, to: before.length }, now: { from: 0, to: after.length }, depth: 0 },
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const { old, now, depth } = next
    const length = old.to - old.from
    if (length === 0 || now.from === now.to) continue
    if (isEqual(before, old, after, now)) {
      for (let at = 0; at < length; at++) found[old.from + at] = now.from + at
      continue
    }
    if (length * (now.to - now.from) <= mostCells) {
      for (const pair of inFull(slice(before, old), slice(after, now)))
        found[old.from + pair.old] = now.from + pair.now
      continue
    }
    const fixed = depth < deepest ? divisions(before, old, after, now) : []
    if (fixed.length > 0) {
      let left = { old: old.from, now: now.from }
      for (const pair of [...fixed, { old: old.to, now: now.to }]) {
        open.push({
          old: { from: left.old, to: pair.old },
          now: { from: left.now, to: pair.now },
          depth: depth + 1,
        })
        if (pair.old < old.to) found[pair.old] = pair.now
        left = { old: pair.old + 1, now: pair.now + 1 }
      }
    }
  }
  return found
}

function isEqual(before: Elements, old: Range, after: Elements, now: Range): boolean {
  if (old.to - old.from !== now.to - now.from) return false
  for (let at = 0; at < old.to - old.from; at++)
    if (before[old.from + at] !== after[now.from + at]) return false
  return true
}

function slice(elements: Elements, { from, to }: Range): number[] {
  return Array.from({ length: to - from }, (_, index) => elements[from + index]!)
}

/** Two elements that may be one. */
export interface Pair {
  old: number
  now: number
}

/** Where two long stretches are divided: at elements that begin a row which stands once in both. */
function divisions(before: Elements, old: Range, after: Elements, now: Range): Pair[] {
  for (const size of rowSizes) {
    const fixed = fixedPoints(uniquePairs(before, old, after, now, size))
    if (fixed.length > 0) return fixed
  }
  return []
}

/** Beginnings of rows that stand once in each stretch, in the order of the first. */
function uniquePairs(before: Elements, old: Range, after: Elements, now: Range, size: number): Pair[] {
  const places = placesOfRows(after, now, size)
  const pairs: Pair[] = []
  for (const [hash, at] of placesOfRows(before, old, size)) {
    const other = places.get(hash) ?? -1
    if (at < 0 || other < 0) continue
    let same = 0
    while (same < size && before[at + same] === after[other + same]) same += 1
    if (same === size) pairs.push({ old: at, now: other })
  }
  return pairs.sort((one, other) => one.old - other.old)
}

/** By a hash of each row where it begins; -1 where more than one has it. */
function placesOfRows(elements: Elements, { from, to }: Range, size: number): Map<number, number> {
  const places = new Map<number, number>()
  for (let at = from; at + size <= to; at++) {
    let hash = 0
    for (let offset = 0; offset < size; offset++)
      hash = (Math.imul(hash, 0x01000193) + elements[at + offset]! + 1) | 0
    places.set(hash, places.has(hash) ? -1 : at)
  }
  return places
}

/**
 * Choose from pairs those that every longest ascending row of them holds.
 *
 *     old   0 1 2 3        rows: 0-1 2-2 3-3 and no other, since 1-0 would cost two
 *     now   1 0 2 3        with 2-2 and 3-3 alone, 0-1 and 1-0 would be a choice: neither is taken
 */
function fixedPoints(pairs: readonly Pair[]): Pair[] {
  const places = pairs.map(({ now }) => now)
  const ending = rowLengths(places)
  const mirrored = places.map((_, index) => -places[places.length - 1 - index]!)
  const beginning = rowLengths(mirrored).reverse()
  const longest = ending.reduce((most, length) => Math.max(most, length), 0)
  const perLevel = new Int32Array(longest + 1)
  const isOnRow = (index: number) => ending[index]! + beginning[index]! - 1 === longest
  for (const index of places.keys()) if (isOnRow(index)) perLevel[ending[index]!]! += 1
  return pairs.filter((_, index) => isOnRow(index) && perLevel[ending[index]!] === 1)
}

/** Length of the longest ascending row that ends with each number. */
function rowLengths(numbers: readonly number[]): number[] {
  const least: number[] = []
  return numbers.map((number) => {
    let low = 0
    let high = least.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (least[middle]! < number) low = middle + 1
      else high = middle
    }
    least[low] = number
    return low + 1
  })
}
