/** The known word that a mistyped one probably means, for messages that say "did you mean". */
import { distance } from 'fastest-levenshtein'

/**
 * Order known words by their likeness to a word.
 *
 * @param word the word that is not known
 * @param known the words to choose from
 * @param count how many to return at most
 * @returns the nearest first; only words that differ in at most half of their letters
 */
export function nearest(word: string, known: Iterable<string>, count = 1): string[] {
  const ranked: { candidate: string; cost: number }[] = []
  for (const candidate of known) {
    const cost = distance(word.toLowerCase(), candidate.toLowerCase())
    if (cost <= Math.max(2, Math.ceil(Math.max(word.length, candidate.length) / 2)))
      ranked.push({ candidate, cost })
  }
  ranked.sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1))
  return ranked.slice(0, count).map((entry) => entry.candidate)
}
