/**
 * Divides the runs of a PDF into regions: running text, each note, each entry of the bibliography, and the
 * furniture outside the text block. A note begins with its mark, a link to `ref-ID` at the destination
 * `note-ID`; a piece carried over to the next page begins beside a label in the margin, a link to `note-ID`.
 */
import type { PdfPart, Rectangle } from '../input.ts'
import { contains } from './graphics.ts'
import type { PdfContent, PdfPageContent } from './pdf-reader.ts'
import type { ReadRun } from './reading-order.ts'
import type { FlowRun } from './run-flow.ts'

export interface PdfCall {
  /** `note-x` or `fn-x`. */
  target: string
  text: string
  page: number
  /** The footnote of the author's in which it stands; undefined in the running text. */
  within: string | undefined
  /** The runs before it in its region, the last of them nearest. */
  before: FlowRun[]
}

/** What stands on the pages of one part. */
export interface PartRegions {
  part: PdfPart
  body: FlowRun[]
  calls: PdfCall[]
  /** Notes and footnotes by the id of their element: `note-x`, `fn-x`. */
  notes: Map<string, FlowRun[]>
  /** The same ids in the order in which the notes begin. */
  noteOrder: { target: string; page: number }[]
  /** Notes that begin a second time. */
  repeated: { target: string; page: number }[]
}

export interface TextBlocks {
  left: Rectangle
  right: Rectangle
}

/**
 * Height of a line's letters above its base line, in their size. A destination stands a little above its
 * entry, at times above the base line of the entry before, and never above that one's letters.
 */
const ascent = 0.75

/** How far words may hang out of the text block and still belong to it, in points. */
const hanging = 3

/**
 * Divide the pages of a part.
 *
 * @param pdf the document
 * @param order its runs in reading order, by page
 * @param part which pages
 * @param textBlocks the text block of left and right pages
 */
export function partRegions(
  pdf: PdfContent,
  order: readonly ReadRun[][],
  part: PdfPart,
  textBlocks: TextBlocks | undefined,
): PartRegions {
  const regions: PartRegions = { part, body: [], calls: [], notes: new Map(), noteOrder: [], repeated: [] }
  for (let page = part.from; page <= Math.min(part.to, pdf.pages.length); page++) {
    dividePage(pdf, pdf.pages[page - 1]!, order[page - 1]!, textBlocks, regions)
  }
  return regions
}

function dividePage(
  pdf: PdfContent,
  page: PdfPageContent,
  runs: readonly ReadRun[],
  textBlocks: TextBlocks | undefined,
  regions: PartRegions,
): void {
  const linkName = new Map(page.links.map((link) => [link.ref, link.name]))
  const nameOf = (run: ReadRun): string | undefined => {
    const tagged = run.links.map((ref) => linkName.get(ref)).find((name) => name !== undefined)
    return tagged ?? (pdf.structure ? undefined : linkUnder(page, run))
  }
  const isInside = (run: ReadRun): boolean => insideTextBlock(run, page, textBlocks)
  const goingOn = continuations(runs, nameOf, isInside)
  let current: string | undefined
  let call: PdfCall | undefined
  for (const run of runs) {
    if (run.run.artifact || !isInside(run)) continue
    const name = nameOf(run)
    const carried = goingOn.get(run)
    if (carried !== undefined) {
      current = carried
      if (!regions.notes.has(current)) regions.notes.set(current, [])
    }
    const begins = name === undefined ? undefined : noteBegun(name, page.number, pdf)
    if (begins !== undefined && begins !== current) {
      current = begins
      if (regions.notes.has(begins)) regions.repeated.push({ target: begins, page: page.number })
      else {
        regions.notes.set(begins, [])
        regions.noteOrder.push({ target: begins, page: page.number })
      }
    }
    const into = current === undefined ? regions.body : regions.notes.get(current)!
    const isCall =
      name !== undefined &&
      (current === undefined || current.startsWith('fn-')) &&
      isCallTarget(name, regions.part)
    if (isCall) {
      // The glyphs of one call may be several runs.
      if (call && call.target === name && into.at(-1)?.silent) call.text += run.text
      else {
        call = { target: name, text: run.text, page: page.number, within: current, before: into.slice(-80) }
        regions.calls.push(call)
      }
    } else call = undefined
    into.push(isCall ? { ...run, silent: true } : run)
  }
}

function isCallTarget(name: string, part: PdfPart): boolean {
  return name.startsWith('fn-') || (name.startsWith('note-') && part.kind === 'text')
}

/** The note whose mark this link is: it leads to a call, and the note's destination is on this page. */
function noteBegun(name: string, page: number, pdf: PdfContent): string | undefined {
  if (!name.startsWith('ref-')) return undefined
  const id = name.slice(4)
  const target = id.startsWith('fn-') ? id : `note-${id}`
  const place = pdf.destinations.get(target)
  return place === undefined || place.page === page ? target : undefined
}

/**
 * Where carried-over pieces begin: the first run inside the text block that stands in the same series block
 * as the label, or else the first that is level with it.
 */
function continuations(
  runs: readonly ReadRun[],
  nameOf: (run: ReadRun) => string | undefined,
  isInside: (run: ReadRun) => boolean,
): Map<ReadRun, string> {
  const begin = new Map<ReadRun, string>()
  const inside = runs.filter((run) => isInside(run) && !run.run.artifact)
  for (const label of runs) {
    const name = isInside(label) ? undefined : nameOf(label)
    if (name === undefined || !/^(?:note|fn)-/.test(name) || [...begin.values()].includes(name)) continue
    const isNear = (run: ReadRun, other: ReadRun, sizes: number): boolean =>
      Math.abs(run.run.y - other.run.y) <= sizes * other.run.size
    const block = label.path.findLast((element) => inside.some((run) => run.path.includes(element)))
    const first = block && inside.find((run) => run.path.includes(block))
    // The name of the series stands above the label, in as many lines as it needs.
    const top = block && runs.find((run) => !isInside(run) && run.path.includes(block))
    const chosen =
      first && top && isNear(first, top, 4) ? first : inside.find((run) => isNear(run, label, 0.8))
    if (chosen) begin.set(chosen, name)
  }
  return begin
}

function insideTextBlock(
  { run }: ReadRun,
  page: PdfPageContent,
  textBlocks: TextBlocks | undefined,
): boolean {
  if (!textBlocks) return true
  const block = page.number % 2 === 1 ? textBlocks.right : textBlocks.left
  const middle = (run.x + run.endX) / 2
  return (
    middle >= block.left - hanging &&
    middle <= block.right + hanging &&
    run.y >= block.bottom - hanging &&
    run.y <= block.top + hanging
  )
}

/** Without structure a link is known by its place. */
function linkUnder(page: PdfPageContent, { run }: ReadRun): string | undefined {
  return page.links.find((link) => contains(link.box, (run.x + run.endX) / 2, run.y + run.size / 4))?.name
}

/**
 * Divide the bibliography into its entries. An entry begins with the block that is nearest below its
 * destination; a block without one goes on with the entry before it (on the next page).
 *
 * @param pdf the document
 * @param body the runs of its pages inside the text block
 * @returns runs by key; what stands before the first entry or is a heading belongs to none
 */
export function bibliographyEntries(pdf: PdfContent, body: readonly FlowRun[]): Map<string, FlowRun[]> {
  const runs = body.filter((run) => !run.types.some((type) => /^H\d?$/.test(type)))
  const starts = runs.filter(
    (run, at) => at === 0 || run.block === undefined || run.block !== runs[at - 1]!.block,
  )
  const keyAt = new Map<FlowRun, string>()
  for (const [name, { page, y = Number.POSITIVE_INFINITY }] of pdf.destinations) {
    if (!name.startsWith('source-')) continue
    const first = starts.find((run) => run.run.page === page && run.run.y + ascent * run.run.size <= y)
    if (first) keyAt.set(first, name.slice(7))
  }
  const links = pdf.pages.flatMap((page) => page.links.map((link) => [link.ref, link.name] as const))
  const linkName = new Map(links)
  const entries = new Map<string, FlowRun[]>()
  let entry: FlowRun[] | undefined
  for (const run of runs) {
    const key = keyAt.get(run)
    if (key !== undefined) {
      entry = []
      entries.set(key, entry)
    }
    if (!entry) continue
    if (run.links.some((ref) => linkName.get(ref) !== undefined)) {
      // Links back to where it is cited end the entry, with the bracket before them; its own lead out of the edition.
      takeBracket(entry)
      entry = undefined
    } else entry.push(run)
  }
  return entries
}

/** Take the opening bracket off the end of an entry. */
function takeBracket(entry: FlowRun[]): void {
  for (let last = entry.pop(); last; last = entry.pop()) {
    const text = last.text.replace(/\s*\[?\s*$/, '')
    if (text !== '') entry.push({ ...last, text })
    if (text !== '' || last.text.includes('[')) return
  }
}
