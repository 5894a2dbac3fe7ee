/** Passages in quotation marks within a stretch of prose: words that are somebody else's. */

/** From the opening mark to after the closing one, in UTF-16 units. */
export interface Quotation {
  start: number
  end: number
  /** The words between the marks. */
  words: string
}

/** Each mark that opens, and those that can close it. */
const closers: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
}

/**
 * Find the quotations of a stretch; those within others are part of them.
 *
 * @param value plain text
 * @returns in order
 */
export function quotationsIn(value: string): Quotation[] {
  const quotations: Quotation[] = []
  for (let index = 0; index < value.length; index++) {
    const closing = closers[value[index]!]
    if (closing === undefined || /[\p{L}\p{N}]/u.test(value.charAt(index - 1))) continue
    const end = closeOf(value, index, closing)
    if (end === undefined) continue
    quotations.push({ start: index, end: end + 1, words: value.slice(index + 1, end) })
    index = end
  }
  return quotations
}

/** The mark that closes: the first that is no apostrophe. Where only apostrophes follow, the first at a word's end. */
function closeOf(value: string, start: number, closing: string): number | undefined {
  let likely: number | undefined
  for (let index = start + 1; index < value.length; index++) {
    const mark = value[index]!
    if (!closing.includes(mark)) continue
    if (mark !== '’') return index
    if (/[\p{L}\p{N}]/u.test(value.charAt(index + 1))) continue
    const isPlural = value[index - 1] === 's' && /^\s\p{Ll}/u.test(value.slice(index + 1, index + 3))
    if (!isPlural) return index
    likely ??= index
  }
  return likely
}

/**
 * Tell whether a place lies in one of some stretches.
 *
 * @param stretches from `start` to before `end`
 * @param index of the place
 */
export function isWithin(stretches: readonly { start: number; end: number }[], index: number): boolean {
  return stretches.some(({ start, end }) => start <= index && index < end)
}
