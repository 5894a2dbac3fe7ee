/** How alike two passages are: a measure for messages, by which nothing is decided. */
import { Numbering, tokensOf } from './tokens.ts'

/** Words that are compared; what follows them in longer passages adds nothing that a person could judge by. */
const mostWords = 400

/**
 * Measure how alike two passages are, word by word.
 *
 * @param before the passage with what stands around it
 * @param after the other with what stands around it
 * @returns 1 for equal words, 0 for none in common: 1 − d / n, where d is the least number of words to be taken out,
 *   put in or replaced, and n that of the words of the longer passage
 */
export function likeness(before: string, after: string): number {
  const numbering = new Numbering()
  const olds = tokensOf(before, numbering).ids.slice(0, mostWords)
  const nows = tokensOf(after, numbering).ids.slice(0, mostWords)
  const longer = Math.max(olds.length, nows.length)
  if (longer === 0) return 1
  let row = Array.from({ length: nows.length + 1 }, (_, index) => index)
  for (const [index, old] of olds.entries()) {
    const next = [index + 1]
    for (const [other, now] of nows.entries())
      next.push(Math.min(row[other]! + (old === now ? 0 : 1), row[other + 1]! + 1, next[other]! + 1))
    row = next
  }
  return 1 - row.at(-1)! / longer
}
