/**
 * Whether a shortest history could have left a passage where a note stands: the fewest words taken out and put in that
 * make one text of another, found by comparing all of both, with nothing that the program itself uses.
 */
import { charactersOf, visible } from './random-notes.ts'
import type { Original, Tagged } from './tagged.ts'

/**
 * Tell whether a whole paragraph may be another rewritten: most of the words of either are those of the other.
 *
 * @param before the original before the edit
 * @param passage the characters of the paragraph, without white space
 * @param stands those of the paragraph that it is said to be
 */
export function isPossibleWhole(
  before: Original,
  passage: readonly Tagged[],
  stands: readonly Tagged[],
): boolean {
  const numbers = new Set(passage.map(({ number }) => number))
  const wholes = before.flatMap(({ kind, blocks }) => (kind === 'footnote' ? [blocks.flat()] : blocks))
  const shares = wholes.map((one) => one.filter(({ number }) => numbers.has(number)).length)
  const whole = wholes[shares.indexOf(Math.max(...shares))]
  const olds = lettersOf(whole ?? passage)
  const nows = lettersOf(stands)
  const shared = common(olds, nows)
  return shared * 2 >= olds.length && shared * 2 >= nows.length
}

/** Characters one by one, since without white space words cannot be told. */
function lettersOf(characters: readonly Tagged[]): Word[] {
  return visible(characters).map(({ character, number }, index) => ({
    ...{ text: character, from: index, to: index + 1, numbers: [number] },
  }))
}

interface Word {
  text: string
  from: number
  to: number
  numbers: number[]
}

/**
 * Tell whether a passage may stand at a place.
 *
 * @param before the original before the edit
 * @param after the original after it
 * @param passage the characters of the passage, without white space
 * @param place where it is said to stand
 */
export function isPossiblePassage(
  before: Original,
  after: Original,
  passage: readonly Tagged[],
  place: { text: string; start: number; end: number },
): boolean {
  const nows = wordsOf(charactersOf(after, place.text))
  const first = nows.findIndex(({ to }) => to > place.start)
  const end = nows.length - [...nows].reverse().findIndex(({ from }) => from < place.end)
  const length = end - first
  for (const { id } of before) {
    const olds = wordsOf(charactersOf(before, id))
    const whole = common(olds, nows)
    for (const [begin, { numbers }] of olds.entries()) {
      if (!numbers.includes(passage[0]!.number)) continue
      const equal = Array.from({ length }, (_, at) => olds[begin + at]?.text === nows[first + at]?.text)
      if (!equal.every(Boolean)) continue
      const ahead = common(olds.slice(0, begin), nows.slice(0, first))
      const behind = common(olds.slice(begin + length), nows.slice(end))
      if (ahead + length + behind === whole) return true
    }
  }
  return false
}

function wordsOf(characters: readonly Tagged[]): Word[] {
  const text = characters.map(({ character }) => character).join('')
  return Array.from(text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu), ({ 0: word, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
    numbers: characters.slice(index, index + word.length).map(({ number }) => number),
  }))
}

/** How many words two rows have in common, in order. */
function common(olds: readonly Word[], nows: readonly Word[]): number {
  let row = new Array<number>(nows.length + 1).fill(0)
  for (const old of olds) {
    const next = [0]
    for (const [at, now] of nows.entries())
      next.push(old.text === now.text ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!))
    row = next
  }
  return row.at(-1)!
}
