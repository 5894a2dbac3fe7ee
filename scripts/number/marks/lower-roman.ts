const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** `i`, `ii`, `iii`, `iv` …; thousands are repeated `m`, which is unusual past 3,999 but still right. */
export function lowerRoman(number: number): string {
  let mark = ''
  let rest = number
  for (const [value, numeral] of numerals) {
    mark += numeral.repeat(Math.floor(rest / value))
    rest %= value
  }
  return mark
}
