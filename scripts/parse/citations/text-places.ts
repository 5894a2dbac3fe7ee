/**
 * Where the characters of a text node stand in the file. A node's value and its source differ where characters
 * are escaped, and where a line begins with `>`; so the stretches that were read one to one are remembered.
 *
 *     source   p. \[8\]9        value  p. [8]9
 *              |1| ^  ^|2            stretches 1 and 2; `[` stands where stretch 1 ends
 */
import type { Text } from 'mdast'
import type { Point } from 'unist'

interface Stretch {
  start: number
  end: number
  point: Point
}

/** Places of the characters in the text nodes of one citation. */
export class TextPlaces {
  readonly #stretches = new Map<Text, Stretch[]>()

  /**
   * Remember where the last characters of a node stand.
   *
   * @param text the node, its value already with the characters
   * @param length how many they are, in UTF-16 units
   * @param point where the first of them stands
   */
  add(text: Text, length: number, point: Point): void {
    const stretches = this.#stretches.get(text) ?? []
    this.#stretches.set(text, stretches)
    stretches.push({ start: text.value.length - length, end: text.value.length, point })
  }

  /**
   * Find the place before a character, or the end of the node.
   *
   * @param text the node
   * @param offset index in its value, in UTF-16 units
   * @returns the place; undefined for a node without position
   */
  at(text: Text, offset: number): Point | undefined {
    if (!text.position) return undefined
    const stretches = this.#stretches.get(text) ?? []
    const stretch = stretches.findLast(({ start }) => start <= offset)
    if (!stretch) return text.position.start
    if (offset === text.value.length && offset > stretch.end) return text.position.end
    const steps = Math.min(offset, stretch.end) - stretch.start
    return {
      line: stretch.point.line,
      column: stretch.point.column + steps,
      ...(stretch.point.offset === undefined ? {} : { offset: stretch.point.offset + steps }),
    }
  }

  /**
   * Cut a node.
   *
   * @param text the node; stays as it is
   * @param start index of the first character wanted
   * @param end index after the last
   * @returns a new node with those characters and their place
   */
  slice(text: Text, start: number, end = text.value.length): Text {
    const from = this.at(text, start)
    const to = this.at(text, end)
    const value = text.value.slice(start, end)
    return from && to ? { type: 'text', value, position: { start: from, end: to } } : { type: 'text', value }
  }
}
