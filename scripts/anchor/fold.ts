/**
 * The folding of texts and lemmas: what counts as equal when a lemma is looked up, and the way back from the
 * folded text to offsets in the original. A text is folded once, as a whole; lemmas are folded alike, so that
 * looking one up is a search for one string in another.
 *
 *     text     ‘No’—he␠␠said—in Kara­bakh       (a soft hyphen in the last word)
 *     folded   'No'-he said-in Karabakh
 *
 * What has no counterpart of its own (half of a composed letter, the second of two spaces) is no place.
 */

import { clustersOf, isClusterBorder } from './clusters.ts'
import { CodePoints } from './code-points.ts'
import { type Change, OffsetMap, replaceAll } from './offset-map.ts'

/** Soft hyphen, zero-width space, word joiner, byte order mark: nothing at all. As in a class of an expression. */
export const ignorables = '\\u00AD\\u200B\\u2060\\uFEFF'

const ignorable = new RegExp(`[${ignorables}]+`, 'g')

const space = '[\\s\\u0085]'
/**
 * Every dash and hyphen of Unicode, maqaf and minus among them. Superscript and subscript minus are left out:
 * they are compatibility forms of a sign of arithmetic, and `x⁻¹` is not `x-1`.
 */
const dash = '[\\p{Dash_Punctuation}\\u2212\\u2053]'

/** Runs that become one character: their length changes. Any run of dashes, since `--` and `---` are one dash. */
const longSpace = new RegExp(`${space}{2,}`, 'gu')
const longDash = new RegExp(`${dash}{2,}|(?=[\\u{10000}-\\u{10FFFF}])${dash}`, 'gu')
const oneSpace = new RegExp(space, 'gu')
const oneDash = new RegExp(dash, 'gu')
/** Single quotation marks and apostrophes, which typing does not tell apart. */
const apostrophe = /[‘’‚‛‹›`´′ʼʻ]/g
const quotationMark = /[“”„‟«»]/g

/** A text made ready for looking up lemmas. */
export interface FoldedText {
  /** The text as it is. */
  readonly text: string
  /** The text as lemmas are compared with it; never holds a line end. */
  readonly value: string
  readonly points: CodePoints
  /**
   * Where something that begins at an offset of `value` begins in `text`.
   *
   * @returns an offset in code points, or undefined where that is inside a grapheme cluster
   */
  start(index: number): number | undefined
  /**
   * Where something that ends at an offset of `value` ends in `text`.
   *
   * @returns an offset in code points, or undefined where that is inside a grapheme cluster
   */
  end(index: number): number | undefined
}

/**
 * Fold a text.
 *
 * @param text a text of the original, or a lemma
 * @returns the folded text with the way back; costs time once, linear in the text's length
 */
export function fold(text: string): FoldedText {
  const visible = replaceAll(text, ignorable, '')
  const composed = compose(visible.value)
  const spaced = replaceAll(composed.value, longSpace, ' ')
  const dashed = replaceAll(spaced.value, longDash, '-')
  const value = dashed.value
    .replace(oneSpace, ' ')
    .replace(oneDash, '-')
    .replace(apostrophe, "'")
    .replace(quotationMark, '"')
  const points = new CodePoints(text)

  /** Back through the changes, last first. The text must have a border there, with and without what is nothing. */
  function back(side: 'start' | 'end', index: number): number | undefined {
    let offset: number | undefined = index
    for (const { map } of [dashed, spaced, composed]) {
      if (map && offset !== undefined) offset = map[side](offset)
    }
    if (offset === undefined || !isClusterBorder(visible.value, offset)) return undefined
    if (!visible.map) return points.fromUnits(offset)
    const original = visible.map[side](offset)
    return original !== undefined && isClusterBorder(text, original) ? points.fromUnits(original) : undefined
  }

  return { text, value, points, start: (index) => back('start', index), end: (index) => back('end', index) }
}

/**
 * Normalization Form C (UAX #15) with the way back. A grapheme cluster that changes is replaced as a whole,
 * since marks may change their order in it; no composition reaches over the border of a cluster.
 */
function compose(text: string): Change {
  const value = text.normalize('NFC')
  if (value === text) return { value, map: undefined }
  const map = new OffsetMap()
  let done = 0
  for (const word of text.matchAll(/[^ \n]+/g)) {
    if (word[0] === word[0].normalize('NFC')) continue
    map.keep(word.index - done)
    for (const cluster of clustersOf(word[0])) {
      const normal = cluster.normalize('NFC')
      if (normal === cluster) map.keep(cluster.length)
      else map.replace(cluster.length, normal.length)
    }
    done = word.index + word[0].length
  }
  map.keep(text.length - done)
  return { value, map }
}
