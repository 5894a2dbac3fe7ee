/** How many columns of a terminal a text takes. */

/**
 * Characters of East Asian writing that take two columns (UAX #11, "W" and "F"), by script and block; pictographs
 * that are shown as pictures.
 */
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\u1100-\u115f\u3000-\u303e\u3131-\u33ff\ua960-\ua97c\uac00-\ud7a3\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f)/u

/** Half-width forms are of these scripts too. */
const narrow = /^[\uff61-\uffdc]/

/** Clusters of marks alone, or of characters that show nothing. */
const nothing = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\u00ad]+$/u

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Divide a text into what a reader takes for one character each. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/**
 * Measure one grapheme cluster.
 *
 * @param cluster one of `graphemes`
 * @returns columns: 0, 1 or 2
 */
export function widthOf(cluster: string): number {
  if (nothing.test(cluster)) return 0
  return wide.test(cluster) && !narrow.test(cluster) ? 2 : 1
}

/** Measure a text of one line. */
export function textWidth(text: string): number {
  // Latin letters are most of what there is, and need no division.
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length
  return graphemes(text).reduce((sum, cluster) => sum + widthOf(cluster), 0)
}
