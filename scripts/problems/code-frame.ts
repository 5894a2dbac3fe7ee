/**
 * The line that a message speaks of, with its neighbours and a mark under the place.
 *
 *      3 | … left 漢字 in the town. Certainly there be that delight in giddiness …
 *        |                                    ^~~~~~~~
 *
 * Long lines are cut around the place. A mark stands under its characters whatever their width: two columns for
 * East Asian ones, none for marks that stand over others. In a line of right-to-left words some terminals turn the
 * order round, so there the words themselves stand beside the mark.
 */
import { oneLine } from './visible.ts'
import { graphemes, textWidth, widthOf } from './width.ts'

/** A stretch of a file; columns count UTF-16 units from 1. */
export interface FramePlace {
  line: number
  column: number
  endLine?: number | undefined
  endColumn?: number | undefined
}

/** The parts of a line of the frame, so that each can be coloured. */
export interface FrameLine {
  /** ` 12 | `, ending in a bar. */
  gutter: string
  text: string
  /** Whether it is the line under the place. */
  mark: boolean
}

const tab = '    '
const smallestWidth = 24

/** Divide a file into lines; their ends are those of any system. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/)
}

/**
 * Draw a place.
 *
 * @param lines of the file
 * @param place in it
 * @param width columns that there are
 * @returns lines; none where the file does not have the place, or nothing stands there
 */
export function codeFrame(lines: readonly string[], place: FramePlace, width: number): FrameLine[] {
  const line = lines[place.line - 1]
  if (line === undefined) return []
  const digits = String(place.line + 1).length
  const gutter = (number: number | undefined) => ` ${String(number ?? '').padStart(digits)} | `
  const room = Math.max(smallestWidth, width - digits - 4)
  const { shown, mark } = markedLine(line, place, room)
  const neighbour = (number: number): FrameLine[] => {
    const content = (lines[number - 1] ?? '').slice(0, room * 2)
    if (content.trim() === '') return []
    return [{ gutter: gutter(number), text: cut(pieces(content), 0, room), mark: false }]
  }
  const before = neighbour(place.line - 1)
  const after = neighbour(place.line + 1)
  if (line.trim() === '' && before.length + after.length === 0) return []
  return [
    ...before,
    { gutter: gutter(place.line), text: shown, mark: false },
    { gutter: gutter(undefined), text: mark, mark: true },
    ...after,
  ]
}

/** What stands for one character of the file. */
interface Piece {
  text: string
  width: number
  /** UTF-16 units before it in the line. */
  start: number
}

/** Characters as they are shown: tabs as blanks, what a terminal obeys as codes, what shows nothing not at all. */
function pieces(line: string, from = 0, marked?: (start: number) => boolean): Piece[] {
  let start = from
  return graphemes(line).flatMap((cluster) => {
    const own = start
    start += cluster.length
    if (/^[\u00ad\u200b\u2060\ufeff]$/.test(cluster)) {
      const code = `\\u${cluster.charCodeAt(0).toString(16).padStart(4, '0')}`
      return marked?.(own) ? [{ text: code, width: code.length, start: own }] : []
    }
    const text = cluster === '\t' ? tab : oneLine(cluster)
    return [{ text, width: text === cluster ? widthOf(cluster) : text.length, start: own }]
  })
}

function markedLine(
  line: string,
  { line: number, column, endLine, endColumn }: FramePlace,
  room: number,
): { shown: string; mark: string } {
  const from = Math.min(column - 1, line.length)
  const to = endLine === number && endColumn !== undefined ? Math.min(endColumn - 1, line.length) : from + 1
  // Only what can be shown is divided into characters: a paragraph may have a hundred thousand.
  const first = Math.max(0, from - room * 2)
  const near = line.slice(first, from + room * 2)
  const all = pieces(near, first, (start) => start >= from && start < to)
  const index = all.findLastIndex(({ start }) => start <= from)
  const marked = all.findIndex(({ start }) => start >= to)
  const end = Math.max(marked < 0 ? all.length : marked, index + 1)
  const isEnd = index < 0 || from >= line.length
  const place = isEnd ? all.length : index
  const start = windowStart(all, place, end, room, first > 0)
  const shown = cut(all, start, room, first > 0 || start > 0, first + near.length < line.length)
  const before = widthBetween(all, start, place) + (start > 0 || first > 0 ? 1 : 0)
  const length = isEnd ? 1 : Math.max(1, widthBetween(all, place, end))
  const mark = `^${'~'.repeat(Math.max(0, Math.min(length, textWidth(shown) - before) - 1))}`
  const words = isEnd ? '' : line.slice(from, to).trim()
  const named = isRightToLeft(shown) && words !== '' ? ` ${cut(pieces(words.slice(0, 80)), 0, 40)}` : ''
  return { shown, mark: `${' '.repeat(before)}${mark}${named}` }
}

/** The first character to show: half of the room stands before the place, less where what is marked is long. */
function windowStart(
  all: readonly Piece[],
  place: number,
  end: number,
  room: number,
  isCut: boolean,
): number {
  if (!isCut && widthBetween(all, 0, all.length) <= room) return 0
  const spare = room - widthBetween(all, place, end) - 2
  const lead = Math.min(Math.floor(room / 2), Math.max(Math.floor(room / 4), spare))
  if (!isCut && widthBetween(all, 0, place) <= lead) return 0
  let start = place
  for (let width = 1; start > 0 && width + all[start - 1]!.width <= lead; start--)
    width += all[start - 1]!.width
  return start
}

function widthBetween(all: readonly Piece[], start: number, end: number): number {
  let width = 0
  for (let index = start; index < end; index++) width += all[index]!.width
  return width
}

/** Write as many characters as there is room for, with `…` where others are left out. */
function cut(
  all: readonly Piece[],
  start: number,
  room: number,
  cutBefore = false,
  cutAfter = false,
): string {
  let text = cutBefore ? '…' : ''
  let width = cutBefore ? 1 : 0
  for (let index = start; index < all.length; index++) {
    const piece = all[index]!
    const isLast = index === all.length - 1 && !cutAfter
    if (width + piece.width > room - (isLast ? 0 : 1)) return `${text}…`
    text += piece.text
    width += piece.width
  }
  return cutAfter ? `${text}…` : text
}

function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text)
}
