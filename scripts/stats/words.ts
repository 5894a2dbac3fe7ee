/** A run of letters or digits, with apostrophes, hyphens and points between them: `Azerbaijan's`, `1.5`. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’‐·.,/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/**
 * Count words. Scripts without spaces between words (Chinese, Thai) are not divided further.
 *
 * @param text plain text
 */
export function wordsIn(text: string): number {
  let count = 0
  for (const _ of text.matchAll(word)) count++
  return count
}
