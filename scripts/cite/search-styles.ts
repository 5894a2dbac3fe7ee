/** Searching styles by words of their ids and titles, and the ids that a mistyped one is near to. */
import { distance } from 'fastest-levenshtein'
import { nearest } from '../problems/nearest.ts'

/** Letters that Unicode does not take apart into a plain letter and an accent. */
const plain: Record<string, string> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

/** Write a text so that case and accents count for nothing: `Łódź` and `lodz` are equal. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æðđıłøœßþ]/g, (letter) => plain[letter] ?? letter)
}

/**
 * Whether a style has all the words that are looked for, in any order.
 *
 * @param style its id and title
 * @param words parts of words count as well, marks between them do not
 */
export function hasWords(style: { id: string; title: string }, words: readonly string[]): boolean {
  const text = foldText(`${style.id} ${style.title}`)
  return words.flatMap((word) => wordsOf(foldText(word))).every((word) => text.includes(word))
}

/**
 * Find the ids that may have been meant: those that share most words with what was asked for, a mistyped word being
 * taken for the nearest that there is. So `chigaco fullnotes` finds Chicago's styles, and a title finds its id.
 *
 * @param name what was asked for: an id, an address or words
 * @param titleById the styles that there are
 * @returns three at most
 */
export function nearestStyles(name: string, titleById: ReadonlyMap<string, string>): string[] {
  const address = /^https?:\/\/.*?([^/]+?)(?:\.csl)?\/*$/i.exec(name)?.[1]
  const wanted = foldText(address ?? name)
  if (titleById.has(wanted)) return [wanted]
  const styles = [...titleById].map(([id, title]) => ({ id, text: foldText(`${id} ${title}`) }))
  const known = new Set(styles.flatMap(({ text }) => wordsOf(text)))
  const words = [...new Set(wordsOf(wanted).map((word) => nearestWord(word, known) ?? word))]
  const shared = styles.map(({ text }) => words.filter((word) => text.includes(word)).length)
  const best = Math.max(0, ...shared)
  const candidates = styles.filter((_, index) => best > 0 && shared[index] === best).map(({ id }) => id)
  const near = nearest(words.join('-'), candidates, 3)
  return [...near, ...candidates.filter((id) => !near.includes(id))].slice(0, 3)
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

/** The word itself where a style has it, or one that differs in a third of its letters at most. */
function nearestWord(word: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(word)) return word
  const limit = word.length < 4 ? 0 : Math.floor(word.length / 3)
  let best: { word: string; cost: number } | undefined
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue
    const cost = distance(word, candidate)
    if (cost > limit) continue
    if (!best || cost < best.cost || (cost === best.cost && candidate < best.word))
      best = { word: candidate, cost }
  }
  return best?.word
}
