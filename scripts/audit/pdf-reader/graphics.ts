/** Matrices, boxes and colours of the graphics state (ISO 32000-2, 8.3, 8.4 and 8.6). */
import type { PdfFont } from './fonts.ts'

export type Matrix = readonly [number, number, number, number, number, number]
/** Red, green, blue from 0 to 1. */
export type Colour = readonly [number, number, number]

export interface Box {
  left: number
  bottom: number
  right: number
  top: number
}

export interface State {
  matrix: Matrix
  fill: Colour
  /** Whether colours count ink, as separations do. */
  isTint: boolean
  alpha: number
  clip: Box
  font: PdfFont | undefined
  size: number
  characterSpace: number
  wordSpace: number
  scale: number
  leading: number
  rise: number
  mode: number
}

/** The state at the beginning of a page. */
export function startState(matrix: Matrix, clip: Box): State {
  return {
    matrix,
    fill: [0, 0, 0],
    isTint: false,
    alpha: 1,
    clip,
    font: undefined,
    size: 0,
    characterSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  }
}

/** First `a`, then `b`. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ]
}

export function apply(matrix: Matrix, x: number, y: number): [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}

/** The smallest box around points. */
export function boxOf(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) }
}

/** What two boxes share; may be empty (right left of left). */
export function area(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  }
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.bottom && y <= box.top
}

/**
 * A colour from its components: one is grey, three are RGB, four are CMYK.
 *
 * @param components as they stand before the operator; a pattern has none
 */
export function colourOf(components: readonly number[]): Colour | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = components
  if (components.length === 1) return [a, a, a]
  if (components.length === 3) return [a, b, c]
  if (components.length === 4) return [(1 - a) * (1 - d), (1 - b) * (1 - d), (1 - c) * (1 - d)]
  return undefined
}

/** Contrast of two colours by WCAG 2.2, from 1 (equal) to 21. */
export function contrast(one: Colour, other: Colour): number {
  const luminance = (colour: Colour): number => {
    const [red, green, blue] = colour.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}
