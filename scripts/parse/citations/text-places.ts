/**
 * Where the characters of a text node stand in the file. A node's value and its source differ where characters
 * are escaped or written as references, and at line ends, where spaces and the marks of containers fall away; so
 * each stretch of the source is remembered by itself.
 *
 *     source   p. \[8\]9        value  p. [8]9
 *              |1|2|3|4|5              |1|2|3|4|5    1, 3 and 5 read one to one, 2 and 4 escapes
 */
import type { Text } from 'mdast'
import type { Point } from 'unist'

interface Stretch {
  /** Index of its first character in the value; it goes on to the next stretch or the end. */
  start: number
  /** Where that character stands. */
  point: Point
  /** Where its source ends, if it is not read one to one: an escape, a reference, a line end. */
  after?: Point
}

/** Places of the characters in the text nodes of one citation. */
export class TextPlaces {
  readonly #stretches = new Map<Text, Stretch[]>()

  /**
   * Remember where the next characters of a node stand.
   *
   * @param text the node, its value still without the characters
   * @param point where the first of them stands
   * @param after where their source ends, if they are not read one to one
   */
  add(text: Text, point: Point, after?: Point): void {
    const stretches = this.#stretches.get(text) ?? []
    this.#stretches.set(text, stretches)
    const start = text.value.length
    // A node that a line end began has had no stretch yet.
    if (stretches.length === 0 && start > 0 && text.position) {
      stretches.push({ start: 0, point: text.position.start, after: point })
    }
    stretches.push({ start, point, ...(after ? { after } : {}) })
  }

  /**
   * Find a place between characters. Before a line end it is not the same as after the characters before:
   * `3 ⏎` has a space between.
   *
   * @param text the node
   * @param offset index in its value, in UTF-16 units
   * @param side whether the place before the character there is wanted, or after the one before it
   * @returns the place; undefined for a node without position
   */
  at(text: Text, offset: number, side: 'start' | 'end'): Point | undefined {
    if (!text.position) return undefined
    const stretch = this.#stretches
      .get(text)
      ?.findLast(({ start }) => (side === 'start' ? start <= offset : start < offset))
    if (!stretch) return text.position[offset === 0 ? 'start' : 'end']
    if (!stretch.after) return later(stretch.point, offset - stretch.start)
    return side === 'start' ? stretch.point : stretch.after
  }

  /**
   * Cut a node.
   *
   * @param text the node; stays as it is
   * @param start index of the first character wanted
   * @param end index after the last
   * @returns a new node with those characters and their places
   */
  slice(text: Text, start: number, end = text.value.length): Text {
    const piece: Text = { type: 'text', value: text.value.slice(start, end) }
    const from = this.at(text, start, 'start')
    const to = this.at(text, end, 'end')
    if (!from || !to) return piece
    piece.position = { start: from, end: to }
    const stretches = (this.#stretches.get(text) ?? []).filter((stretch, index, all) => {
      const stop = all[index + 1]?.start ?? text.value.length
      return stretch.start < end && stop > start
    })
    this.#stretches.set(
      piece,
      stretches.map((stretch) => moved(stretch, start)),
    )
    return piece
  }
}

/** A stretch of a piece that begins at an index of the whole. */
function moved(stretch: Stretch, origin: number): Stretch {
  const start = stretch.start - origin
  if (start >= 0) return { ...stretch, start }
  return { ...stretch, start: 0, point: stretch.after ? stretch.point : later(stretch.point, -start) }
}

/** The place some characters later in the same line. */
function later({ line, column, offset }: Point, steps: number): Point {
  return { line, column: column + steps, ...(offset === undefined ? {} : { offset: offset + steps }) }
}
