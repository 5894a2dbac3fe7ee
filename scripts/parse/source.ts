/** A file as lines and as offsets: what the tokenizer reads, and where a place in it stands. */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'

/** The text of a file with the places of its lines. */
export interface Source {
  /** Without a byte order mark, every line end U+000A. */
  text: string
  lines: string[]
  /** Offset of the first character of each line. */
  starts: number[]
}

/**
 * Read a file's text as the tokenizer sees it. Line ends of other systems become U+000A: lines and columns stay
 * what they are in the editors' programs, and an offset counts a line end once.
 */
export function sourceOf(file: VFile | string): Source {
  const text = String(file)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
  const lines = text.split('\n')
  const starts: number[] = []
  let offset = 0
  for (const line of lines) {
    starts.push(offset)
    offset += line.length + 1
  }
  return { text, lines, starts }
}

/** The point at an offset of the text. */
export function pointAt({ starts }: Source, offset: number): Point {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! + 1, offset }
}

/** The stretch between two offsets of the text. */
export function positionAt(source: Source, start: number, end: number): Position {
  return { start: pointAt(source, start), end: pointAt(source, end) }
}

/** The stretch between two offsets, or the part of it in its first line: messages show lines. */
export function spanAt(source: Source, start: number, end: number): Position {
  const { lines, starts } = source
  const { line } = pointAt(source, start)
  return positionAt(source, start, Math.min(end, starts[line - 1]! + lines[line - 1]!.length))
}

/**
 * The stretch of whole lines without the blanks around them.
 *
 * @param first index of the first line, from 0
 * @param last index of the last line, included
 */
export function positionOfLines({ lines, starts }: Source, first: number, last = first): Position {
  const indent = lines[first]!.length - lines[first]!.trimStart().length
  const length = lines[last]!.trimEnd().length
  return {
    start: { line: first + 1, column: indent + 1, offset: starts[first]! + indent },
    end: { line: last + 1, column: length + 1, offset: starts[last]! + length },
  }
}
