/**
 * Where each series stands on the screen and how it is told from the others: by its place first, then by the
 * letters of its marks, then by the line beside it, and only then by its colour.
 */
import type { Series } from '../../read/schema.ts'
import type { OwnIds } from './own-ids.ts'

export const columns = ['left', 'right'] as const

const lines = ['solid', 'double', 'dashed', 'dotted']

/**
 * Write the style rules of an edition's series.
 *
 * The first of two or more series stands left of the text, the others right of it; a single one right.
 * `:has()` lets the switches at the heads of the columns work without script.
 *
 * @param series in the order of edition.yaml
 * @param ids of the page's own parts
 */
export function seriesStyle(series: readonly Series[], ids: Pick<OwnIds, 'show'>): string {
  const heads = Math.max(
    ...columns.map((column) => series.filter((_, at) => columnOf(series, at) === column).length),
  )
  const rules = series.map(({ id }, index) => {
    const side = columnOf(series, index)
    const colour = `var(--series-${(index % 4) + 1})`
    const line = lines[index % lines.length]
    return [
      `.call[data-series="${id}"]{color:${colour}}`,
      `aside[data-series="${id}"]{--series:${colour};--line:${line};--line-width:${line === 'double' ? 5 : 3}px;--side-place:${side === 'left' ? 0 : 1}}`,
      `:root:has(#${ids.show(id)}:not(:checked)) :is(aside,.call)[data-series="${id}"]{display:none}`,
    ].join('\n')
  })
  return [`:root{--series-count:${series.length};--heads:${heads}}`, ...rules].join('\n')
}

/** The column of the series at a position. */
export function columnOf(series: readonly Series[], index: number): 'left' | 'right' {
  return index === 0 && series.length > 1 ? 'left' : 'right'
}
