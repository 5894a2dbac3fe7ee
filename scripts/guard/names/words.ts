/**
 * A folded text as words and what stands between them. Names are looked up word by word, so that `Baku` is not found in
 * `Bakuriani`, and found in `Tbilisi-Baku` and `Baku's`.
 *
 *     folded   Tbilisi-Baku trains, Baku's        fold: apostrophes, dashes, white space as when anchoring
 *     words    ^^^^^^^ ^^^^ ^^^^^^  ^^^^ ^        each with what stands between it and the word before
 */

/** A word of a folded text. */
export interface Word {
  value: string
  /** What stands between this word and the one before; all that stands before it, for the first. */
  before: string
  /** Offsets in the folded text. */
  start: number
  end: number
}

/** Scripts that are written without spaces: each character with its marks is a word, so that any run can be a name. */
const unspaced =
  '(?!\\p{M})[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'
const joiners = '\\u200C\\u200D'
const letter = `[\\p{L}\\p{M}\\p{N}${joiners}]`
const anyWord = new RegExp(`${unspaced}[\\p{M}${joiners}]*|(?:(?!${unspaced})${letter})+`, 'gu')
const spacedWord = new RegExp(`${letter}+`, 'gu')
const anyUnspaced = new RegExp(unspaced, 'u')

/**
 * Divide a text into words.
 *
 * @param folded the text as anchoring folds it
 */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = []
  let done = 0
  for (const { 0: value, index } of folded.matchAll(anyUnspaced.test(folded) ? anyWord : spacedWord)) {
    const end = index + value.length
    words.push({ value, before: folded.slice(done, index), start: index, end })
    done = end
  }
  return words
}

/**
 * Words before an apostrophe that are articles and pronouns cut short, in French, Italian, Catalan: what follows is a
 * word of its own. After all others it is not: `Brien` does not stand in `O'Brien`.
 */
const elided = new Set(
  'l d j m t s n c qu jusqu lorsqu puisqu quoiqu un dell all nell sull dall quell bell coll'.split(' '),
)

/** Languages in which an ending follows an apostrophe after names: `Ankara'da`, `Kennedy'ego`. */
const endingAfterApostrophe = new Set(['tr', 'pl'])

/**
 * Tell whether a name can begin with a word.
 *
 *     l'Azerbaïdjan     O'Brien
 *       ^ yes             ^ no
 */
export function canBegin(words: readonly Word[], index: number): boolean {
  if (words[index]!.before !== "'") return true
  const before = words[index - 1]
  return before === undefined || elided.has(before.value.toLowerCase())
}

/**
 * Tell whether a name can end with a word.
 *
 *     Baku's     Sana'a     Ankara'da
 *        ^ yes      ^ no         ^ yes, in Turkish
 *
 * @param lang of the text
 */
export function canEnd(words: readonly Word[], index: number, lang: string): boolean {
  const after = words[index + 1]
  if (after?.before !== "'") return true
  if (/^[sS]$/.test(after.value)) return true
  return endingAfterApostrophe.has(lang.toLowerCase().split('-')[0]!) && /^\p{Ll}/u.test(after.value)
}
