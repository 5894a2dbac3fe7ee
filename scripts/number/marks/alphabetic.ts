/**
 * Count with the letters of the alphabet: a … z, then aa, ab …; there is no letter for nothing.
 *
 * @param number from 1
 * @returns small letters
 */
export function alphabetic(number: number): string {
  let mark = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    mark = String.fromCharCode(0x61 + ((rest - 1) % 26)) + mark
  }
  return mark
}
