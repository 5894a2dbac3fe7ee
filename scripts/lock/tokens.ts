/** Words and marks of a text, as changes of the original are told by them. */

/**
 * A word is a run of letters, digits and their marks. Scripts that set no spaces between words are taken letter by
 * letter, or one change would touch a whole sentence. Every other character that is no space is a mark of its own.
 */
const spaceless =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}'
const token = new RegExp(
  `[${spaceless}]\\p{M}*|(?:(?![${spaceless}])[\\p{L}\\p{N}\\p{M}])+|[^\\s\\u0085]`,
  'gu',
)
const tokenOrSpace = new RegExp(`${token.source}|[\\s\\u0085]+`, 'gu')

/** Tokens of a text: where each begins and ends, in UTF-16 units, and a number that equal ones share. */
export interface Tokens {
  from: number[]
  to: number[]
  ids: number[]
}

/** Gives equal words equal numbers, in all texts that are compared with each other. */
export class Numbering {
  readonly #numbers = new Map<string, number>()

  of(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(word, number)
    }
    return number
  }
}

/**
 * Divide a text into words and marks; white space is between them.
 *
 * @param text as it is
 * @param numbering of all texts that are compared
 * @param spaces whether runs of white space are tokens too
 */
export function tokensOf(text: string, numbering: Numbering, spaces: 'dropped' | 'kept' = 'dropped'): Tokens {
  const tokens: Tokens = { from: [], to: [], ids: [] }
  for (const { 0: word, index } of text.matchAll(spaces === 'kept' ? tokenOrSpace : token)) {
    tokens.from.push(index)
    tokens.to.push(index + word.length)
    tokens.ids.push(numbering.of(word))
  }
  return tokens
}

/**
 * Find the tokens that a stretch touches.
 *
 * @param tokens of a text
 * @param from where the stretch begins, in UTF-16 units
 * @param to where it ends
 * @returns the first of them and the one after the last; equal where it touches none
 */
export function tokensIn(
  { from: begins, to: ends }: Tokens,
  from: number,
  to: number,
): { first: number; end: number } {
  const first = countWhere(ends.length, (index) => ends[index]! <= from)
  return {
    first,
    end: Math.max(
      first,
      countWhere(begins.length, (index) => begins[index]! < to),
    ),
  }
}

/** How many of the first indices hold, where all that hold come before all that do not. */
export function countWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
