import { alphabetic } from './alphabetic.ts'

/** `A`, `B` … `Z`, `AA`, `AB` … */
export function upperAlpha(number: number): string {
  return alphabetic(number).toUpperCase()
}
