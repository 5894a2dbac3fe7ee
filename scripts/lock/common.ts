/**
 * What two short lists have in common, compared in full (longest common subsequence, Wagner and Fischer's table).
 *
 *     before   in the town        table: lengths of what the ends from here on have in common
 *     after    at the city        the one way: `the`
 */
import type { Pair } from './align.ts'

/**
 * Find the pairs that stand in every longest common row of two lists.
 *
 * @param before numbers that stand for elements
 * @param after the same after a change
 * @returns pairs of indices, ascending
 */
export function byEveryWay(before: readonly number[], after: readonly number[]): Pair[] {
  const behind = lengthsBehind(before, after)
  const ahead = lengthsBehind([...before].reverse(), [...after].reverse())
  const longest = behind(0, 0)
  const levels = new Int32Array(longest)
  const possible: { pair: Pair; level: number }[] = []
  for (let old = 0; old < before.length; old++) {
    for (let now = 0; now < after.length; now++) {
      if (before[old] !== after[now]) continue
      const level = ahead(before.length - old, after.length - now)
      if (level + 1 + behind(old + 1, now + 1) !== longest) continue
      levels[level]! += 1
      possible.push({ pair: { old, now }, level })
    }
  }
  return possible.filter(({ level }) => levels[level] === 1).map(({ pair }) => pair)
}

/**
 * Find one longest common row of two lists: of several the one that begins first.
 *
 * @param before numbers that stand for elements
 * @param after the same after a change
 * @returns pairs of indices, ascending
 */
export function byOneWay(before: readonly number[], after: readonly number[]): Pair[] {
  const behind = lengthsBehind(before, after)
  const pairs: Pair[] = []
  let old = 0
  let now = 0
  while (old < before.length && now < after.length) {
    if (before[old] === after[now]) pairs.push({ old: old++, now: now++ })
    else if (behind(old + 1, now) >= behind(old, now + 1)) old += 1
    else now += 1
  }
  return pairs
}

/** How much the ends of two lists have in common, from each pair of indices on. */
function lengthsBehind(
  before: readonly number[],
  after: readonly number[],
): (old: number, now: number) => number {
  const width = after.length + 1
  const table = new Uint16Array((before.length + 1) * width)
  for (let old = before.length - 1; old >= 0; old--) {
    for (let now = after.length - 1; now >= 0; now--) {
      const at = old * width + now
      table[at] =
        before[old] === after[now] ? table[at + width + 1]! + 1 : Math.max(table[at + width]!, table[at + 1]!)
    }
  }
  return (old, now) => table[old * width + now]!
}
