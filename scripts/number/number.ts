/**
 * The step that numbers the notes: each series by itself, in the order in which a reader meets its calls,
 * once, so that every output carries equal marks.
 */
import type { ExactAnchor } from '../model/anchor.ts'
import type { Anchored, Call, Numbered } from '../model/edition.ts'
import { report } from '../problems/report.ts'
import { marks } from './marks/marks.ts'
import { compareReading, readingPlaces } from './reading-order.ts'
import { seriesAlike, seriesPlaces } from './series-alike.ts'

/**
 * Number the notes of an edition.
 *
 * @param anchored the edition; notes whose anchor failed get no call. Doubtful series are reported on
 *   `edition.yaml`
 * @returns the edition with its calls in reading order: place of the call, then series as they are declared,
 *   then order of the notes in their files
 */
export function number(anchored: Anchored): Numbered {
  const { config, anchors } = anchored
  const seriesOrder = config.series.map(({ id }) => id)
  const placeOf = readingPlaces(anchored)
  const ordered = anchors
    .filter((anchor): anchor is ExactAnchor => anchor.state === 'exact')
    .map((anchor) => ({
      anchor,
      place: placeOf(anchor.place),
      series: seriesOrder.indexOf(anchor.note.series),
    }))
    .sort(
      (one, other) =>
        compareReading(one.place, other.place) ||
        one.series - other.series ||
        one.anchor.note.order - other.anchor.note.order,
    )

  const counts = new Map<string, number>()
  const calls = ordered.map(({ anchor }): Call => {
    const { note, place } = anchor
    const series = config.series.find(({ id }) => id === note.series)
    const count = series?.restart === 'chapter' ? `${note.series} ${place.chapter}` : note.series
    const next = (counts.get(count) ?? 0) + 1
    counts.set(count, next)
    // A series that is not declared has been reported; its notes are still numbered, so that none is lost.
    return {
      note,
      anchor,
      mark: `${series?.prefix ?? ''}${marks[series?.marks ?? 'decimal'](next)}`,
      number: next,
    }
  })

  reportSeries(anchored, calls, seriesOrder)
  return { ...anchored, calls, callByNote: new Map(calls.map((call) => [call.note.id, call])) }
}

function reportSeries(
  { config, files, notes }: Anchored,
  calls: readonly Call[],
  order: readonly string[],
): void {
  const { configFile } = files
  const places = seriesPlaces(configFile)
  // What one that is not declared prints is of no weight: it has been reported.
  const declared = calls.filter(({ note }) => order.includes(note.series))
  for (const { first, second, mark } of seriesAlike(declared, order)) {
    report(configFile, 'series-marks-alike', places.get(second), { first, second, mark })
  }
  const used = new Set(notes.map(({ series }) => series))
  for (const { id } of config.series) {
    const place = places.get(id)
    // The series that an edition has by default was not asked for, so nobody misses notes in it.
    if (place && !used.has(id)) report(configFile, 'series-unused', place, { series: id })
  }
}
