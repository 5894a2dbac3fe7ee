/**
 * Which atoms of two flows belong together. Equal beginnings and ends are taken off first, so equal flows
 * cost their length; what is left is divided at runs of atoms that occur once in each flow and stand in the
 * same order (patience), and only the short stretches between are compared exhaustively.
 */
import type { Atom } from './flow.ts'

/** A stretch of expected atoms and a stretch of found atoms that differ; either may be empty. */
export interface Hunk {
  from: number
  to: number
  foundFrom: number
  foundTo: number
}

const exhaustive = 1_000_000

/**
 * Align two flows.
 *
 * @param expected atoms as they should be
 * @param found atoms as they are
 * @returns for each expected atom the index of its partner, or -1
 */
export function align(expected: readonly Atom[], found: readonly Atom[]): Int32Array {
  const numbers = new Map<string, number>()
  const number = (atom: Atom): number => {
    const known = numbers.get(atom.text)
    if (known !== undefined) return known
    numbers.set(atom.text, numbers.size)
    return numbers.size - 1
  }
  const a = Int32Array.from(expected, number)
  const b = Int32Array.from(found, number)
  const partners = new Int32Array(a.length).fill(-1)
  const open: [number, number, number, number][] = [[0, a.length, 0, b.length]]
  for (let next = open.pop(); next; next = open.pop()) {
    let [a0, a1, b0, b1] = next
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) partners[a0++] = b0++
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) partners[--a1] = --b1
    if (a0 === a1 || b0 === b1) continue
    const anchors = anchorsIn(a, a0, a1, b, b0, b1)
    if (anchors.length === 0) {
      if ((a1 - a0) * (b1 - b0) <= exhaustive) longestCommon(a, a0, a1, b, b0, b1, partners)
      continue
    }
    let [lastA, lastB] = [a0, b0]
    for (const [atA, atB] of anchors) {
      open.push([lastA, atA, lastB, atB])
      lastA = atA
      lastB = atB
    }
    open.push([lastA, a1, lastB, b1])
  }
  return partners
}

/** Runs of four, two or one atoms that occur once in each stretch, in the longest common order. */
function anchorsIn(
  a: Int32Array,
  a0: number,
  a1: number,
  b: Int32Array,
  b0: number,
  b1: number,
): [number, number][] {
  for (const length of [4, 2, 1]) {
    const inA = onceIn(a, a0, a1, length)
    const inB = onceIn(b, b0, b1, length)
    const pairs: [number, number][] = []
    for (const [key, at] of inA) {
      const other = inB.get(key)
      // The very first pair would not divide the stretch.
      if (at >= 0 && other !== undefined && other >= 0 && (at > a0 || other > b0)) pairs.push([at, other])
    }
    if (pairs.length > 0) return rising(pairs)
  }
  return []
}

function onceIn(list: Int32Array, from: number, to: number, length: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = from; at + length <= to; at++) {
    const key = list.subarray(at, at + length).join()
    places.set(key, places.has(key) ? -1 : at)
  }
  return places
}

/** The longest rising sequence of pairs that are sorted by their first number. */
function rising(pairs: [number, number][]): [number, number][] {
  const tails: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, value], at) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]![1] < value) low = middle + 1
      else high = middle
    }
    if (low > 0) before[at] = tails[low - 1]!
    tails[low] = at
  })
  const result: [number, number][] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) result.push(pairs[at]!)
  return result.reverse()
}

function longestCommon(
  a: Int32Array,
  a0: number,
  a1: number,
  b: Int32Array,
  b0: number,
  b1: number,
  partners: Int32Array,
): void {
  const [height, width] = [a1 - a0, b1 - b0]
  const lengths = new Uint16Array((height + 1) * (width + 1))
  for (let i = height - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      const here = i * (width + 1) + j
      lengths[here] =
        a[a0 + i] === b[b0 + j]
          ? lengths[here + width + 2]! + 1
          : Math.max(lengths[here + width + 1]!, lengths[here + 1]!)
    }
  }
  for (let i = 0, j = 0; i < height && j < width; ) {
    const here = i * (width + 1) + j
    if (a[a0 + i] === b[b0 + j]) partners[a0 + i++] = b0 + j++
    else if (lengths[here + width + 1]! >= lengths[here + 1]!) i++
    else j++
  }
}

/**
 * The stretches in which two flows differ, without islands of chance: a few equal atoms between two larger
 * differences belong to the difference.
 *
 * @param partners the alignment; islands are taken out of it
 * @param foundLength number of found atoms
 */
export function hunksOf(partners: Int32Array, foundLength: number): Hunk[] {
  const hunks: Hunk[] = []
  let at = 0
  let found = 0
  while (at < partners.length || found < foundLength) {
    if (partners[at] === found && at < partners.length) {
      at++
      found++
      continue
    }
    const hunk: Hunk = { from: at, to: at, foundFrom: found, foundTo: found }
    while (hunk.to < partners.length && partners[hunk.to] === -1) hunk.to++
    hunk.foundTo = hunk.to < partners.length ? partners[hunk.to]! : foundLength
    const last = hunks.at(-1)
    if (last) {
      const island = hunk.from - last.to
      const size = (one: Hunk): number => Math.max(one.to - one.from, one.foundTo - one.foundFrom)
      if (island <= Math.min(size(last), size(hunk)) / 2) {
        for (let inner = last.to; inner < hunk.from; inner++) partners[inner] = -1
        last.to = hunk.to
        last.foundTo = hunk.foundTo
        at = hunk.to
        found = hunk.foundTo
        continue
      }
    }
    hunks.push(hunk)
    at = hunk.to
    found = hunk.foundTo
  }
  return hunks
}
