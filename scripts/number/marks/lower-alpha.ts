import { alphabetic } from './alphabetic.ts'

/** `a`, `b` … `z`, `aa`, `ab` … */
export function lowerAlpha(number: number): string {
  return alphabetic(number)
}
