/** Code points and UTF-16 units of one text: the steps count the first, JavaScript's strings the second. */

/** Converts offsets of one text; built once, each conversion costs a binary search over its astral characters. */
export class CodePoints {
  /** Offsets in UTF-16 units of the characters that take two of them. */
  readonly #astral: number[] = []
  /** Length of the text in code points. */
  readonly length: number

  constructor(text: string) {
    if (/[\uD800-\uDBFF]/.test(text)) {
      for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) this.#astral.push(match.index)
    }
    this.length = text.length - this.#astral.length
  }

  /** Offset in code points of an offset in UTF-16 units. */
  fromUnits(units: number): number {
    return units - this.#countWhere((index) => this.#astral[index]! < units)
  }

  /** Offset in UTF-16 units of an offset in code points. */
  toUnits(points: number): number {
    return points + this.#countWhere((index) => this.#astral[index]! - index < points)
  }

  #countWhere(holds: (index: number) => boolean): number {
    let low = 0
    let high = this.#astral.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (holds(middle)) low = middle + 1
      else high = middle
    }
    return low
  }
}
