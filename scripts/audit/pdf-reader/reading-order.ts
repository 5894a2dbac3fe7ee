/**
 * The text runs of a PDF in the order in which they are read: by the structure tree; within a stretch of
 * marked content line by line; within a line from visual to logical order (UAX #9, rule L2 undone).
 */
import type { TextRun } from './page-content.ts'
import type { PdfContent, PdfPageContent } from './pdf-reader.ts'
import type { StructureElement } from './structure.ts'

/** A run with its characters in logical order and what the structure says of it. */
export interface ReadRun {
  run: TextRun
  text: string
  /** The block it stands in; two runs of one block are one paragraph, heading, cell or list item. */
  block: StructureElement | undefined
  /** Link annotations around it (their references), outermost first. */
  links: string[]
  /** Types of the elements around it, outermost first. */
  types: string[]
  /** The elements around it, outermost first. */
  path: StructureElement[]
}

const inlineTypes = new Set([
  'Span',
  'Link',
  'Em',
  'Strong',
  'Quote',
  'Reference',
  'Annot',
  'Code',
  'NonStruct',
  'Sub',
  'Lbl',
])
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|nqo|prs|ps|sd|syr|ug|ur|yi)(?:-|$)/i
const strongRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const letter = /\p{L}/u

/**
 * Put the runs in reading order.
 *
 * @param pdf the document
 * @returns for each page its runs; those without structure stand where the stream has them
 */
export function readingOrder(pdf: PdfContent): ReadRun[][] {
  const order: ReadRun[][] = pdf.pages.map(() => [])
  const contentOf = pdf.pages.map(byMcid)
  if (pdf.structure) {
    walk(pdf.structure, { ...nowhere, lang: pdf.language })
  }
  pdf.pages.forEach((page, at) => {
    for (const [mcid, runs] of contentOf[at]!) {
      if (mcid !== undefined) order[at]!.push(...linesOf(runs, nowhere))
    }
    addUnmarked(order[at]!, page)
  })
  return order

  function walk(element: StructureElement, outer: Surrounding): void {
    const isBlock = !inlineTypes.has(element.type)
    const own = element.kids.flatMap((kid) => (kid.kind === 'annotation' ? [kid.ref] : []))
    const around: Surrounding = {
      block: isBlock || !outer.block ? element : outer.block,
      links: own.length > 0 ? [...outer.links, ...own] : outer.links,
      types: [...outer.types, element.type],
      path: [...outer.path, element],
      lang: element.lang ?? outer.lang,
    }
    for (const kid of element.kids) {
      if (kid.kind === 'element') walk(kid, around)
      if (kid.kind !== 'content') continue
      const runs = contentOf[kid.page - 1]?.get(kid.mcid)
      contentOf[kid.page - 1]?.delete(kid.mcid)
      if (runs) order[kid.page - 1]!.push(...linesOf(runs, around))
    }
  }
}

interface Surrounding {
  path: StructureElement[]
  block: StructureElement | undefined
  links: string[]
  types: string[]
  lang: string | undefined
}

const nowhere: Surrounding = { path: [], block: undefined, links: [], types: [], lang: undefined }

function byMcid(page: PdfPageContent): Map<number | undefined, TextRun[]> {
  const map = new Map<number | undefined, TextRun[]>()
  for (const run of page.runs) {
    if (run.mcid === undefined) continue
    const list = map.get(run.mcid)
    if (list) list.push(run)
    else map.set(run.mcid, [run])
  }
  return map
}

/**
 * Runs that no structure holds follow the run that stands before them in the stream; the mark of a list's
 * item, which the browser does not tag, belongs to the line that it opens.
 */
function addUnmarked(order: ReadRun[], page: PdfPageContent): void {
  for (const group of unmarkedGroups(page.runs)) {
    const [run] = group
    const text = group.map(textOf).join('')
    const opened = isListMark(text) ? lineOpened(order, run!) : -1
    const alone = { block: undefined, links: [], types: [], path: [] }
    if (opened >= 0) {
      const number = text.replace(/[\s.)]/g, '')
      order.splice(opened, 0, { ...alone, run: run!, text: number, path: order[opened]!.path })
    } else {
      const previous = page.runs[page.runs.indexOf(run!) - 1]
      const index = order.findLastIndex((one) => one.run === previous) + 1
      order.splice(index, 0, ...group.map((one) => ({ ...alone, run: one, text: textOf(one) })))
    }
  }
}

/** Runs that no structure holds; the parts of one list mark, `1` and `.`, stand together. */
function unmarkedGroups(runs: readonly TextRun[]): TextRun[][] {
  const groups: TextRun[][] = []
  for (const [index, run] of runs.entries()) {
    if (run.mcid !== undefined) continue
    const last = groups.at(-1)
    const before = last?.at(-1)
    const touches =
      before && before === runs[index - 1] && sameLine(before, run) && gapBetween(before, run) < 1
    if (touches && isListMark([...last!, run].map(textOf).join(''))) last!.push(run)
    else groups.push([run])
  }
  return groups
}

/** `1.`, `–`; from right to left also `. 1`, as it is drawn. */
export function isListMark(text: string): boolean {
  return /^[\s.)]*\d{0,9}[\s.)]*$|^\s*[-–•◦▪▫‣·○●■]+\s*$/.test(text)
}

/** Index of the first run of the line that a mark opens: that of the nearest words beside it; -1 for none. */
function lineOpened(order: readonly ReadRun[], mark: TextRun): number {
  const line = order.filter(({ run }) => run.mcid !== undefined && sameLine(run, mark))
  const [nearest] = line.sort((a, b) => gapBetween(a.run, mark) - gapBetween(b.run, mark))
  if (!nearest || gapBetween(nearest.run, mark) > 2 * mark.size) return -1
  return order.findIndex(({ run }) => run.mcid === nearest.run.mcid && sameLine(run, mark))
}

function gapBetween(one: TextRun, other: TextRun): number {
  return Math.max(0, one.x - other.endX, other.x - one.endX)
}

/** Whether two runs stand on one line: superscripts and smaller type do. */
export function sameLine(one: TextRun, other: TextRun): boolean {
  return one.page === other.page && Math.abs(one.y - other.y) < 0.6 * Math.max(one.size, other.size)
}

function linesOf(runs: readonly TextRun[], around: Surrounding): ReadRun[] {
  const lines: TextRun[][] = []
  for (const run of runs) {
    const line = lines.at(-1)
    const last = line?.at(-1)
    // In one stretch of content the base line is one, marks and small type aside.
    if (last && sameLine(last, run)) line!.push(run)
    else lines.push([run])
  }
  const base = around.lang !== undefined && rightToLeft.test(around.lang) ? 1 : 0
  return lines
    .flatMap((line) => logical(line, base))
    .map((run) => ({
      run,
      text: textOf(run),
      block: around.block,
      links: around.links,
      types: around.types,
      path: around.path,
    }))
}

function textOf(run: TextRun): string {
  return (run.reversed ? [...run.clusters].reverse() : run.clusters).join('')
}

/**
 * A line in logical order. A fragment of text has one direction, so each has one level; white space and
 * marks by themselves take that of their neighbours.
 *
 *     seen        abc )םולש( 123       base right to left
 *     levels      222 1 1111 1 222
 *     read        123 (שלום) abc
 */
function logical(line: readonly TextRun[], base: 0 | 1): TextRun[] {
  if (base === 0 && !line.some(isRight)) return [...line]
  const seen = [...line].sort((a, b) => a.x - b.x || a.order - b.order)
  const kinds = seen.map(kindOf)
  const order = seen.map((run, at) => ({ run, level: levelAt(kinds, at, base) }))
  for (const least of [2, 1]) reverseRuns(order, least)
  return order.map((one) => one.run)
}

type Kind = 'right' | 'left' | 'number' | 'neutral'

function isRight(run: TextRun): boolean {
  return run.reversed || strongRight.test(run.clusters.join(''))
}

function kindOf(run: TextRun): Kind {
  const text = run.clusters.join('')
  if (isRight(run)) return 'right'
  if (letter.test(text)) return 'left'
  if (!/\p{N}/u.test(text)) return 'neutral'
  // A number that carries its white space with it stands in text from left to right.
  return /^\s|\s$/.test(text) ? 'left' : 'number'
}

function levelAt(kinds: readonly Kind[], at: number, base: 0 | 1): number {
  const kind = kinds[at]!
  if (kind === 'right') return 1
  if (kind === 'left') return base === 0 ? 0 : 2
  const before = kinds.slice(0, at).findLast((one) => one !== 'neutral')
  const after = kinds.slice(at + 1).find((one) => one !== 'neutral')
  const isBesideRight = (one: Kind | undefined): boolean => one === 'right' || one === 'number'
  // A number after words from right to left is a fragment of its own; one after words from left to right is not.
  if (kind === 'number') return base === 1 || isBesideRight(before) || isBesideRight(after) ? 2 : 0
  if (before === 'left' && after === 'left') return base === 0 ? 0 : 2
  return isBesideRight(before) && isBesideRight(after) ? 1 : base
}

function reverseRuns(order: { run: TextRun; level: number }[], least: number): void {
  for (let at = 0; at < order.length; at++) {
    if (order[at]!.level < least) continue
    let end = at
    while (end < order.length && order[end]!.level >= least) end++
    const turned = order.slice(at, end).reverse()
    order.splice(at, end - at, ...turned)
    at = end
  }
}
