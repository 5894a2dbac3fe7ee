/** A path while it is drawn: only its box matters, and whether it is a plain rectangle. */
import { apply, type Box, boxOf, type Matrix } from './graphics.ts'

export class Path {
  #points: [number, number][] = []
  #rectangles = 0
  #isCurved = false
  #isClip = false

  /** `re`: x, y, width, height. */
  rectangle(matrix: Matrix, [x = 0, y = 0, width = 0, height = 0]: readonly number[]): void {
    this.#rectangles++
    this.#points.push(apply(matrix, x, y), apply(matrix, x + width, y + height))
    this.#points.push(apply(matrix, x + width, y), apply(matrix, x, y + height))
  }

  /** Points of `m`, `l` (straight) or of a curve. */
  points(matrix: Matrix, list: readonly number[], isStraight: boolean): void {
    if (!isStraight) this.#isCurved = true
    for (let at = 0; at + 1 < list.length; at += 2) this.#points.push(apply(matrix, list[at]!, list[at + 1]!))
  }

  /** The path will also cut off what is drawn after it. */
  clip(): void {
    this.#isClip = true
  }

  /** End the path. */
  end(): { box: Box | undefined; isRectangle: boolean; isClip: boolean } {
    const points = this.#points
    const box = points.length > 0 ? boxOf(points) : undefined
    const isCorner = ([x, y]: readonly [number, number]): boolean =>
      box !== undefined &&
      (near(x, box.left) || near(x, box.right)) &&
      (near(y, box.bottom) || near(y, box.top))
    const isOne = this.#rectangles === 1 ? points.length === 4 : this.#rectangles === 0 && points.length <= 5
    const isRectangle = isOne && points.length >= 4 && !this.#isCurved && points.every(isCorner)
    const isClip = this.#isClip
    this.#points = []
    this.#rectangles = 0
    this.#isCurved = false
    this.#isClip = false
    return { box, isRectangle, isClip }
  }
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.01
}
