/** From offsets in a text to lines and columns. */
import type { Point } from 'unist'

/**
 * Index the lines of a text once, so that many places in it are found fast.
 *
 * @param text with line ends of any kind
 * @returns the place of an offset in UTF-16 units
 */
export function lineIndex(text: string): (offset: number) => Point {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return (offset) => {
    let low = 0
    let high = starts.length
    // The last line that begins at the offset or before it.
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset }
  }
}
