/** Text of a PDF that a reader cannot see: without glyphs, without colour, covered, cut off, outside the page. */

import { contains, contrast } from './graphics.ts'
import type { TextRun } from './page-content.ts'
import type { PdfPageContent } from './pdf-reader.ts'

export interface Unseen {
  rule: 'glyph-missing-in-pdf' | 'text-invisible' | 'text-outside-page'
  run: TextRun
  text: string
  /** Why, in words. */
  reason: string
}

/** Less contrast than this is the paper's colour to a reader; the palest legible grey has more. */
const leastContrast = 1.15
const leastAlpha = 0.1

/**
 * Find what cannot be seen on a page.
 *
 * @param page its content
 */
export function unseen(page: PdfPageContent): Unseen[] {
  const list: Unseen[] = []
  for (const run of page.runs) {
    const text = (run.reversed ? [...run.clusters].reverse() : run.clusters).join('')
    if (run.missing > 0) list.push({ rule: 'glyph-missing-in-pdf', run, text, reason: 'no glyph' })
    if (text.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '') === '') continue
    const reason = whyInvisible(run, page)
    if (reason !== undefined) list.push({ rule: 'text-invisible', run, text, reason })
    if (isOutside(run, page)) list.push({ rule: 'text-outside-page', run, text, reason: 'outside the page' })
  }
  return list
}

function whyInvisible(run: TextRun, page: PdfPageContent): string | undefined {
  if (run.mode === 3 || run.mode === 7) return `rendering mode ${run.mode}`
  if (run.alpha < leastAlpha) return 'transparent'
  if (run.size < 0.5) return 'size of nothing'
  const x = (run.x + run.endX) / 2
  const y = (run.y + run.endY) / 2 + run.size / 4
  const under = page.fills.findLast(
    (fill) => fill.order < run.order && fill.alpha > 0.5 && contains(fill.box, x, y),
  )
  if (contrast(run.colour, under?.colour ?? [1, 1, 1]) < leastContrast) return 'in the colour of its ground'
  const cover = page.fills.find(
    (fill) => fill.order > run.order && fill.alpha > 0.5 && contains(fill.box, x, y),
  )
  if (cover) return 'covered'
  const isOutsidePage = isOutside(run, page)
  if (!isOutsidePage && !contains(grown(run.clip), x, y)) return 'cut off'
  return undefined
}

function isOutside(run: TextRun, page: PdfPageContent): boolean {
  const box = grown(page.box)
  return !contains(box, run.x, run.y) || !contains(box, run.endX, run.endY)
}

function grown(box: PdfPageContent['box']): PdfPageContent['box'] {
  return { left: box.left - 1, bottom: box.bottom - 1, right: box.right + 1, top: box.top + 1 }
}
