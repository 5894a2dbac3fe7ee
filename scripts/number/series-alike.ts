/** Whether readers can tell the series apart by their marks, and where edition.yaml declares them. */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Call } from '../model/edition.ts'

/** Two series in which the same mark stands for different notes. */
export interface Alike {
  first: string
  second: string
  /** The first mark that both print. */
  mark: string
}

/**
 * Find pairs of series that print the same mark.
 *
 * @param calls all calls, in order
 * @param order ids of the series, in the order in which they stand at the foot
 * @returns each pair once, the one that stands first at the foot first
 */
export function seriesAlike(calls: readonly Call[], order: readonly string[]): Alike[] {
  const seriesByMark = new Map<string, string[]>()
  const pairs = new Map<string, Alike>()
  for (const { mark, note } of calls) {
    const known = seriesByMark.get(mark) ?? []
    seriesByMark.set(mark, known)
    if (known.includes(note.series)) continue
    for (const other of known) {
      const [first, second] = [other, note.series].sort((a, b) => order.indexOf(a) - order.indexOf(b)) as [
        string,
        string,
      ]
      const key = `${first} ${second}`
      if (!pairs.has(key)) pairs.set(key, { first, second, mark })
    }
    known.push(note.series)
  }
  return [...pairs.values()]
}

/**
 * Find where series are declared.
 *
 * @param file edition.yaml
 * @returns the place of each declared series' name; a series that is there by default has none
 */
export function seriesPlaces(file: VFile): Map<string, Point> {
  const counter = new LineCounter()
  const series = parseDocument(String(file.value), { lineCounter: counter, prettyErrors: false }).get(
    'series',
  )
  const places = new Map<string, Point>()
  if (!isMap(series)) return places
  for (const { key } of series.items) {
    if (!isScalar(key) || !key.range) continue
    const { line, col } = counter.linePos(key.range[0])
    places.set(String(key.value), { line, column: col, offset: key.range[0] })
  }
  return places
}
