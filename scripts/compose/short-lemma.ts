/** The lemma as it stands before its note: whole if it is short, else its first and last words. */

/** A lemma of up to this many characters stands whole: about half a line of a note. */
const wholeUpTo = 46
/** Characters kept of the beginning and of the end of a longer one. */
const headLength = 22
const tailLength = 19

/**
 * Shorten a lemma.
 *
 * @param words the words of the original that the note belongs to
 * @returns the lemma without closing punctuation, `first words … last words`
 */
export function shortLemma(words: string): string {
  const text = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[,;:.]+$/u, '')
  if ([...text].length <= wholeUpTo) return text
  const parts = text.split(' ')
  let head = parts[0]!
  let taken = 1
  while (taken < parts.length && head.length + 1 + parts[taken]!.length <= headLength)
    head += ` ${parts[taken++]!}`
  let tail = parts.at(-1)!
  let left = parts.length - 1
  while (left > taken && tail.length + 1 + parts[left - 1]!.length <= tailLength)
    tail = `${parts[--left]!} ${tail}`
  if (left <= taken) return text
  return `${head.replace(/[,;:]+$/u, '')} … ${tail}`
}
