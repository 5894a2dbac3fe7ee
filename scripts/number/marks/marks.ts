/** How the notes of a series are counted: a file for each style, and this table. */
import type { MarkStyle } from '../../read/schema.ts'
import { decimal } from './decimal.ts'
import { lowerAlpha } from './lower-alpha.ts'
import { lowerRoman } from './lower-roman.ts'
import { symbols } from './symbols.ts'
import { upperAlpha } from './upper-alpha.ts'

/** From the number of a note within its series, counted from 1, to its mark without prefix. */
export const marks: Record<MarkStyle, (number: number) => string> = {
  decimal,
  'lower-alpha': lowerAlpha,
  'upper-alpha': upperAlpha,
  'lower-roman': lowerRoman,
  symbols,
}
