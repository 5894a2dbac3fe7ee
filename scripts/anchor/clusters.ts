/**
 * Borders of grapheme clusters (UAX #29), asked for one by one: segmenting a whole book for the borders of a
 * few thousand lemmas would cost more than everything else.
 */

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Characters that can belong to the cluster of what stands before them; no window may begin with one. */
const joining = /[\p{Grapheme_Extend}\p{M}\p{Cf}\p{Regional_Indicator}\p{Emoji_Modifier}]/u

/** Below U+0300 nothing joins anything, but CR and LF. */
const firstMark = 0x300

/**
 * Tell whether a grapheme cluster ends and another begins at an offset.
 *
 *     👨‍👩‍👧 a      U+1F468 U+200D U+1F469 U+200D U+1F467 U+0020 U+0061
 *     ^    ^^^    borders; none inside the family
 *
 * @param text any text
 * @param index offset in UTF-16 units
 * @returns true at both ends of the text
 */
export function isClusterBorder(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true
  const before = text.charCodeAt(index - 1)
  const after = text.charCodeAt(index)
  if (before < firstMark && after < firstMark) return !(before === 0x0d && after === 0x0a)
  if (isLowSurrogate(after) && isHighSurrogate(before)) return false
  // A rule of UAX #29 looks at one character to the right, and to the left as far as the last that joins nothing.
  const window = text.slice(windowStart(text, index), index + (isHighSurrogate(after) ? 2 : 1))
  const inside = window.length - (isHighSurrogate(after) ? 2 : 1)
  return segmenter.segment(window).containing(inside)?.index === inside
}

/**
 * Divide a text into its grapheme clusters.
 *
 * @param text any text
 * @returns the clusters in order; joined they are the text
 */
export function clustersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function windowStart(text: string, index: number): number {
  let start = index
  while (start > 0) {
    start -= 1
    if (start > 0 && isLowSurrogate(text.charCodeAt(start)) && isHighSurrogate(text.charCodeAt(start - 1)))
      start -= 1
    if (!joining.test(String.fromCodePoint(text.codePointAt(start)!))) break
  }
  return start
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
