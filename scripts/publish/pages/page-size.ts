/** The page: its size from `edition.yaml`, and the margins and the block that follow from it. */

/** Lengths in points, 1/72 inch. */
export interface PageGeometry {
  width: number
  height: number
  inner: number
  outer: number
  head: number
  blockWidth: number
  blockHeight: number
}

const pointsPer: Record<string, number> = { mm: 72 / 25.4, cm: 720 / 25.4, in: 72, pt: 1 }
const named: Record<string, string> = { a4: '210mm 297mm', a5: '148mm 210mm', letter: '8.5in 11in' }

/** Line of the text in points; the block is a whole number of them. */
const line = 13.5

/** The page that was drawn, in millimetres; others keep its proportions. */
const drawn = { width: 170, height: 240, inner: 22, outer: 34, head: 23, foot: 31.3 }

/**
 * Work out the page.
 *
 * @param size `page.size` of the configuration: `170mm 240mm`, `a5`
 * @returns its measures
 */
export function pageGeometry(size: string): PageGeometry {
  const [width, height] = (named[size.toLowerCase()] ?? size).split(' ').map(toPoints)
  if (width === undefined || height === undefined) throw new TypeError(`not a page size: ${size}`)
  const across = width / drawn.width
  const down = height / drawn.height
  const head = drawn.head * down
  // A block that misses a line by a twentieth of it gets the line: 185.7 mm are 38.99 lines.
  const lines = Math.floor((height - head - drawn.foot * down) / line + 0.05)
  return {
    width,
    height,
    inner: drawn.inner * across,
    outer: drawn.outer * across,
    head,
    blockWidth: width - (drawn.inner + drawn.outer) * across,
    blockHeight: lines * line,
  }
}

function toPoints(length: string): number {
  const match = /^([\d.]+)(mm|cm|in|pt)$/i.exec(length)
  return match ? Number(match[1]) * pointsPer[match[2]!.toLowerCase()]! : Number.NaN
}

/** The page as custom properties for the style sheets. */
export function geometryCss(page: PageGeometry): string {
  const property = (name: string, value: number) => `--${name}: ${points(value)}`
  return `:root { ${[
    property('page-width', page.width),
    property('page-height', page.height),
    property('inner', page.inner),
    property('outer', page.outer),
    property('head', page.head),
    property('block-width', page.blockWidth),
    property('block-height', page.blockHeight),
    `--sink: ${sinkOf(page)}`,
  ].join('; ')} }`
}

/** Lines above a chapter's head: eight of the drawn page's thirty-nine, fewer on a smaller one. */
function sinkOf(page: PageGeometry): number {
  return Math.max(1, Math.round((page.blockHeight / line) * (8 / 39)))
}

/** The page for paged.js, which reads no custom properties: it needs the width of the block, no more. */
export function pageRuleCss(page: PageGeometry): string {
  const foot = page.height - page.head - page.blockHeight
  const side = (page.width - page.blockWidth) / 2
  return `@page { size: ${points(page.width)} ${points(page.height)}; margin: ${points(page.head)} ${points(side)} ${points(foot)} }`
}

function points(value: number): string {
  return `${Number(value.toFixed(4))}pt`
}
