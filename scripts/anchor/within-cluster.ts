/**
 * Places at which the characters of a lemma stand, but as a part only of what a reader takes for one character: `e`
 * in a decomposed `é`, one half of a flag, a letter without its vowel sign. They are no places; the message about
 * them shows the whole characters.
 */
import type { Concordance } from './concordance.ts'
import type { Found } from './find-quote.ts'

/** A grapheme cluster longer than this is not looked over. */
const longestCluster = 64

/**
 * Find the first place at which words begin or end within a grapheme cluster.
 *
 * @param concordance the texts
 * @param words folded, not empty
 * @returns the stretch of whole clusters around that place
 */
export function withinCluster(concordance: Concordance, words: string): Found | undefined {
  for (const { text, index } of concordance.places(words)) {
    const folded = concordance.texts[text]!
    const from = border(index, -1, (at) => folded.start(at) !== undefined)
    const to = border(index + words.length, 1, (at) => folded.end(at) !== undefined)
    if (from === undefined || to === undefined) continue
    if (from === index && to === index + words.length) continue
    return { text, from, to, start: folded.start(from)!, end: folded.end(to)! }
  }
  return undefined
}

/** The nearest border of a cluster from an index on, in one direction. */
function border(index: number, step: 1 | -1, isBorder: (index: number) => boolean): number | undefined {
  for (let at = index; at >= 0 && Math.abs(at - index) <= longestCluster; at += step)
    if (isBorder(at)) return at
  return undefined
}
