/** `1`, `2`, `3` … */
export function decimal(number: number): string {
  return String(number)
}
