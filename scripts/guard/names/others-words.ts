/**
 * Where in what the editors wrote others speak: in quotation marks, in emphasis (titles, foreign words), in passages
 * marked as another language's. Names there are spelt as those others spell them.
 */
import type { Prose } from '../prose.ts'
import { quotationsIn } from '../quotations.ts'

/** A stretch of a text, half open. */
export interface Range {
  start: number
  end: number
}

/**
 * List where others speak in a stretch of prose.
 *
 * @param prose what the editors wrote
 * @returns sorted, without overlaps
 */
export function othersWords({
  value,
  spans,
  emphasised,
}: Pick<Prose, 'value' | 'spans' | 'emphasised'>): Range[] {
  const ranges = [...quotationsIn(value), ...spans, ...emphasised].sort((a, b) => a.start - b.start)
  const merged: Range[] = []
  for (const { start, end } of ranges) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/**
 * Tell whether an offset lies in one of the ranges.
 *
 * @param ranges sorted, without overlaps
 */
export function isIn(ranges: readonly Range[], offset: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low < ranges.length && ranges[low]!.start <= offset
}
