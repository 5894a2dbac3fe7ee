/**
 * Every text of an edition, folded and joined, with an index of where each group of four characters stands.
 * Looking up one lemma then costs a few comparisons, whatever the length of the book: a search from front to
 * back takes 2.5 ms for 10 MB, which 8,000 notes would pay 8,000 times.
 *
 *     joined   It was the best of times↵See p. 12.↵…      a line end stands in no folded text, so that no
 *              └ text 0                 └ text 1          lemma is found over the border of two texts
 */
import type { FoldedText } from './fold.ts'

/** Characters in a group. Three have too many places each; five leave short lemmas out. */
const groupLength = 4
const bucketBits = 18
/** A text shorter than this is searched at once; the index would cost more than it saves. */
const shortest = 4096

/** Texts that are searched together. */
export class Concordance {
  readonly texts: readonly FoldedText[]
  readonly #joined: string
  /** Where each text begins in the joined one. */
  readonly #begins: number[] = []
  #index: { ends: Uint32Array; places: Uint32Array } | undefined

  constructor(texts: readonly FoldedText[]) {
    this.texts = texts
    let length = 0
    for (const { value } of texts) {
      this.#begins.push(length)
      length += value.length + 1
    }
    this.#joined = texts.map(({ value }) => value).join('\n')
  }

  /**
   * Find every place of some folded words, those that share characters included.
   *
   * @param words folded words, not empty
   * @yields number of the text and offset in its folded value, in order
   */
  *places(words: string): Generator<{ text: number; index: number }> {
    let text = 0
    for (const place of this.#offsets(words)) {
      while (text + 1 < this.#begins.length && this.#begins[text + 1]! <= place) text += 1
      yield { text, index: place - this.#begins[text]! }
    }
  }

  *#offsets(words: string): Generator<number> {
    const joined = this.#joined
    if (joined.length < shortest || words.length < groupLength) {
      for (let at = joined.indexOf(words); at !== -1; at = joined.indexOf(words, at + 1)) yield at
      return
    }
    this.#index ??= indexGroups(joined)
    const { ends, places } = this.#index
    const { group, within } = rarestGroup(words, ends)
    for (let next = ends[group]!; next < ends[group + 1]!; next++) {
      const at = places[next]! - within
      if (at >= 0 && joined.startsWith(words, at)) yield at
    }
  }
}

/** The group of the words that stands at the fewest places. */
function rarestGroup(words: string, ends: Uint32Array): { group: number; within: number } {
  let best = { group: 0, within: 0 }
  let fewest = Number.POSITIVE_INFINITY
  for (let within = 0; within + groupLength <= words.length && fewest > 0; within++) {
    const group = groupAt(words, within)
    const count = ends[group + 1]! - ends[group]!
    if (count >= fewest) continue
    fewest = count
    best = { group, within }
  }
  return best
}

/**
 * Sort all offsets by the group that stands there (a counting sort): the places of group `g` are
 * `places[ends[g]] … places[ends[g + 1] - 1]`, ascending. Groups that share a bucket are told apart later.
 */
function indexGroups(text: string): { ends: Uint32Array; places: Uint32Array } {
  const count = Math.max(0, text.length - groupLength + 1)
  const ends = new Uint32Array((1 << bucketBits) + 1)
  for (let at = 0; at < count; at++) ends[groupAt(text, at) + 1]! += 1
  for (let group = 1; group < ends.length; group++) ends[group]! += ends[group - 1]!
  const next = ends.slice()
  const places = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    const group = groupAt(text, at)
    places[next[group]!] = at
    next[group]! += 1
  }
  return { ends, places }
}

function groupAt(text: string, at: number): number {
  let hash = text.charCodeAt(at)
  for (let offset = 1; offset < groupLength; offset++) {
    hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(at + offset)
  }
  return (Math.imul(hash, 0x9e3779b1) >>> 0) >>> (32 - bucketBits)
}
