/**
 * How places in a changed text lead back to places in the text it was made from. A map is a row of pieces:
 * kept ones, in which every offset has its counterpart, and replaced ones, which have no places inside.
 *
 *     before   1914---1918  and             offsets of the change, not of its result, are what a note needs
 *     after    1914-1918 and
 *     pieces   kept 4 · replaced 3 → 1 · kept 4 · replaced 2 → 1 · kept 3
 */

/** A map from UTF-16 offsets after a change to those before it; built from front to back. */
export class OffsetMap {
  readonly #after: number[] = []
  readonly #before: number[] = []
  readonly #kept: boolean[] = []
  #lengthAfter = 0
  #lengthBefore = 0

  /** Add a stretch that stays as it is. */
  keep(length: number): void {
    if (length === 0) return
    if (this.#kept.at(-1) !== true) this.#add(true)
    this.#lengthAfter += length
    this.#lengthBefore += length
  }

  /** Add a stretch that becomes another; nothing can begin or end inside it. */
  replace(lengthBefore: number, lengthAfter: number): void {
    this.#add(false)
    this.#lengthAfter += lengthAfter
    this.#lengthBefore += lengthBefore
  }

  /**
   * Find where something that begins at an offset began before the change.
   *
   * @param after offset after the change; what was taken out in front of it stays outside
   * @returns the offset before the change, or undefined inside a replaced stretch
   */
  start(after: number): number | undefined {
    const piece = this.#lastPiece((start) => start <= after)
    if (piece < 0) return after
    const inside = after - this.#after[piece]!
    if (inside === 0 || this.#kept[piece]) return this.#before[piece]! + inside
    return inside === this.#lengthOf(piece) ? this.#endBefore(piece) : undefined
  }

  /**
   * Find where something that ends at an offset ended before the change.
   *
   * @param after offset after the change; what was taken out behind it stays outside
   * @returns the offset before the change, or undefined inside a replaced stretch
   */
  end(after: number): number | undefined {
    const piece = this.#lastPiece((start) => start < after)
    if (piece < 0) return after
    const inside = after - this.#after[piece]!
    if (this.#kept[piece]) return this.#before[piece]! + inside
    return inside === this.#lengthOf(piece) ? this.#endBefore(piece) : undefined
  }

  #add(kept: boolean): void {
    this.#after.push(this.#lengthAfter)
    this.#before.push(this.#lengthBefore)
    this.#kept.push(kept)
  }

  #lengthOf(piece: number): number {
    return (this.#after[piece + 1] ?? this.#lengthAfter) - this.#after[piece]!
  }

  #endBefore(piece: number): number {
    return this.#before[piece + 1] ?? this.#lengthBefore
  }

  #lastPiece(holds: (start: number) => boolean): number {
    let low = -1
    let high = this.#after.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (holds(this.#after[middle]!)) low = middle
      else high = middle
    }
    return low
  }
}

/** A changed text and the way back; no map where nothing changed its length. */
export interface Change {
  value: string
  map: OffsetMap | undefined
}

/**
 * Replace every match of an expression, keeping the way back.
 *
 * @param text the text to change
 * @param expression what to replace; with the flag `g`
 * @param replacement what each match becomes
 * @returns the changed text and its map
 */
export function replaceAll(text: string, expression: RegExp, replacement: string): Change {
  const map = new OffsetMap()
  const parts: string[] = []
  let done = 0
  for (const match of text.matchAll(expression)) {
    map.keep(match.index - done)
    map.replace(match[0].length, replacement.length)
    parts.push(text.slice(done, match.index), replacement)
    done = match.index + match[0].length
  }
  if (done === 0) return { value: text, map: undefined }
  map.keep(text.length - done)
  parts.push(text.slice(done))
  return { value: parts.join(''), map }
}
