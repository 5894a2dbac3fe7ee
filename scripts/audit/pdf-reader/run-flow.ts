/**
 * Text runs as a flow: where a line ends there may be white space or none, and a hyphen that the program set
 * there (U+2010, or ActualText U+00AD) is taken out; U+002D at a line end is the author's and stays.
 */
import { type Flow, FlowBuilder, type Folding, type Place } from '../compare/flow.ts'
import { type ReadRun, sameLine } from './reading-order.ts'

/** A run, or the place of one that belongs elsewhere (a call) and only moves what follows. */
export interface FlowRun extends ReadRun {
  silent?: boolean
}

const programHyphen = /[\u00ad\u2010]+$/
const listMark = /^\s*(?:(\d{1,9})[.)]?|[-–•◦▪▫‣·○●■]+)\s*$/

/**
 * Make a flow of runs.
 *
 * @param runs in reading order
 * @param region the region to name in findings
 */
export function runFlow(runs: readonly FlowRun[], region: string, folding: Folding): Flow {
  const builder = new FlowBuilder(folding)
  let before: FlowRun | undefined
  let waiting: { text: string; place: Place } | undefined
  const flush = (divided: boolean): void => {
    if (!waiting) return
    if (divided && programHyphen.test(waiting.text)) {
      const isVisible = /\u2010$/.test(waiting.text)
      builder.text(waiting.text.replace(programHyphen, ''), waiting.place)
      if (isVisible) builder.hyphen()
    } else {
      builder.text(waiting.text, waiting.place)
      if (divided) builder.lineEnd()
    }
    waiting = undefined
  }
  for (const run of runs) {
    const isLineEnd = before !== undefined && !sameLine(before.run, run.run)
    const mark = isListMark(run) ? listMark.exec(run.text) : null
    if (before && waiting) {
      if (isLineEnd) flush(true)
      else if (before.block !== run.block || isApart(before, run)) {
        flush(false)
        builder.lineEnd()
      }
    }
    before = run
    if (run.silent || run.text === '') continue
    const place: Place = { region, page: run.run.page }
    flush(false)
    if (mark) {
      if (mark[1] !== undefined) builder.lineEnd().text(mark[1], place)
      builder.lineEnd()
    } else waiting = { text: run.text, place }
  }
  flush(false)
  return builder.build()
}

/** The mark of a list item: in a label of its own, or in no structure at all. */
function isListMark(run: ReadRun): boolean {
  return (run.run.mcid === undefined || run.types.includes('Lbl')) && listMark.test(run.text)
}

/** Whether there is room between two runs of a line, as between cells; within one stretch spaces are glyphs. */
function isApart(before: FlowRun, run: FlowRun): boolean {
  if (before.run.mcid !== undefined && before.run.mcid === run.run.mcid) return false
  const distance = Math.max(run.run.x - before.run.endX, before.run.x - run.run.endX)
  return distance > 0.2 * Math.max(before.run.size, run.run.size)
}
