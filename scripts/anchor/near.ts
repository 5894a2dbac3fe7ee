/**
 * The passage that a lemma which stands nowhere probably means, for the message alone. Words are compared
 * loosely; where several words of the lemma stand in the right order close together, the two are aligned.
 *
 *     lemma    Many yers  later as he faced
 *     text     Many years later as he faced        five words equal, one alike: 0.97
 */
import { distance } from 'fastest-levenshtein'
import type { Found } from './find-quote.ts'
import { fold } from './fold.ts'
import { loosen } from './looseness.ts'
import type { AnchorTexts } from './texts.ts'

/** Share of the lemma that must be found for a passage to be worth showing. */
const clearlyNear = 0.6
/** A lemma of one or two words is near only if little more than a letter differs. */
const clearlyNearShort = 0.75
/** Stretches that are aligned in full. */
const mostTrials = 12
/** A word that stands more often than this says nothing about where the lemma may be. */
const commonWord = 3000
/** Words of a longer lemma that are compared; its beginning shows where it stands. */
const mostWords = 120

/** All words of the texts, numbered by their loose form. */
interface Words {
  id: number[]
  text: number[]
  from: number[]
  to: number[]
  idByWord: Map<string, number>
  /** Places in the lists above, by id. */
  places: number[][]
}

/** The passage and how much of the lemma it has, up to 1. */
export interface Near {
  found: Found
  score: number
}

/**
 * Make a finder of near passages; the list of words is made when it is first asked.
 *
 * @param texts the texts of the edition
 * @returns a function from words that do not stand there to the passage that is clearly near, if one is
 */
export function nearFinder(texts: AnchorTexts): (lemma: string) => Near | undefined {
  let words: Words | undefined
  return (lemma) => {
    words ??= collect(texts)
    return nearest(texts, words, fold(lemma).value)
  }
}

const wordExpression = /[\p{L}\p{N}\p{M}]+/gu

function collect(texts: AnchorTexts): Words {
  const words: Words = { id: [], text: [], from: [], to: [], idByWord: new Map(), places: [] }
  const idByForm = new Map<string, number>()
  for (const [text, { folded }] of texts.all.entries()) {
    for (const match of folded.value.matchAll(wordExpression)) {
      let id = idByForm.get(match[0])
      if (id === undefined) {
        const word = loosen(match[0])
        id = words.idByWord.get(word) ?? words.places.length
        if (id === words.places.length) words.places.push([])
        words.idByWord.set(word, id)
        idByForm.set(match[0], id)
      }
      words.places[id]!.push(words.id.length)
      words.id.push(id)
      words.text.push(text)
      words.from.push(match.index)
      words.to.push(match.index + match[0].length)
    }
  }
  return words
}

function nearest(texts: AnchorTexts, words: Words, lemma: string): Near | undefined {
  const wanted = Array.from(lemma.matchAll(wordExpression), ([word]) => loosen(word)).slice(0, mostWords)
  if (wanted.length === 0) return undefined
  const spelled = [...words.idByWord.keys()]
  const trials = candidates(
    words,
    wanted.map((word) => likeliest(words, spelled, word)),
  )
  let best: { from: number; to: number; score: number } | undefined
  for (const at of trials) {
    const aligned = align(words, spelled, wanted, at)
    if (aligned && (!best || aligned.score > best.score)) best = aligned
  }
  if (!best || best.score < (wanted.length < 3 ? clearlyNearShort : clearlyNear)) return undefined
  const found = foundOf(texts, words, best.from, best.to, lemma)
  return found && { found, score: best.score }
}

/** The ids that a word may have: its own, or those of the words that are spelled nearly like it. */
function likeliest(words: Words, spelled: readonly string[], word: string): number[] {
  const own = words.idByWord.get(word)
  if (own !== undefined) return [own]
  const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  const like: number[] = []
  for (const [id, other] of spelled.entries()) {
    if (Math.abs(other.length - word.length) <= allowed && distance(word, other) <= allowed) like.push(id)
  }
  return like
}

/** Where in the list of words the lemma may begin: each word votes, rare ones more. */
function candidates(words: Words, ids: readonly number[][]): number[] {
  const votes = new Map<number, number>()
  for (const [offset, choices] of ids.entries()) {
    for (const id of choices) {
      const places = words.places[id]!
      if (places.length > commonWord) continue
      for (const place of places) {
        const begin = place - offset
        votes.set(begin, (votes.get(begin) ?? 0) + 1 / (1 + Math.log2(places.length)))
      }
    }
  }
  const ranked = [...votes].sort(
    ([begin, count], [otherBegin, otherCount]) => otherCount - count || begin - otherBegin,
  )
  return ranked.slice(0, mostTrials).map(([begin]) => begin)
}

/**
 * Align the lemma's words with the stretch around a place (Sellers' algorithm: free to begin and end anywhere
 * in the stretch), in one text.
 */
function align(
  words: Words,
  spelled: readonly string[],
  wanted: readonly string[],
  begin: number,
): { from: number; to: number; score: number } | undefined {
  const slack = 2 + Math.ceil(wanted.length / 4)
  const middle = Math.min(Math.max(0, begin + (wanted.length >> 1)), words.id.length - 1)
  let low = middle
  let high = middle + 1
  while (low > Math.max(0, begin - slack) && words.text[low - 1] === words.text[middle]) low -= 1
  while (high < begin + wanted.length + slack && words.text[high] === words.text[middle]) high += 1
  let costs: { cost: number; from: number }[] = []
  for (let at = low; at <= high; at++) costs.push({ cost: 0, from: at })
  for (const word of wanted) {
    const row = [{ cost: costs[0]!.cost + 1, from: low }]
    for (let at = low; at < high; at++) {
      const diagonal = costs[at - low]!
      const ways = [
        { cost: diagonal.cost + unlikeness(word, spelled[words.id[at]!]!), from: diagonal.from },
        { cost: costs[at - low + 1]!.cost + 1, from: costs[at - low + 1]!.from },
        { cost: row[at - low]!.cost + 1, from: row[at - low]!.from },
      ]
      row.push(ways.reduce((one, other) => (other.cost < one.cost ? other : one)))
    }
    costs = row
  }
  const last = costs.reduce((best, { cost }, index) => (cost < costs[best]!.cost ? index : best), 0)
  const { cost, from } = costs[last]!
  return low + last > from ? { from, to: low + last, score: 1 - cost / wanted.length } : undefined
}

/** 0 for equal words, 1 for words that have less than half of their letters in common. */
function unlikeness(one: string, other: string): number {
  if (one === other) return 0
  const share = distance(one, other) / Math.max(one.length, other.length)
  return share <= 0.5 ? share : 1
}

/** The passage from one word to another; with the marks at both ends that the lemma has too. */
function foundOf(
  texts: AnchorTexts,
  words: Words,
  first: number,
  end: number,
  lemma: string,
): Found | undefined {
  const text = words.text[first]!
  const { folded } = texts.all[text]!
  const opening = /^[^\p{L}\p{N}\p{M}]*/u.exec(lemma)![0].trimStart()
  const closing = /[^\p{L}\p{N}\p{M}]*$/u.exec(lemma)![0].trimEnd()
  let from = words.from[first]!
  let to = words.to[end - 1]!
  if (folded.value.endsWith(opening, from)) from -= opening.length
  if (folded.value.startsWith(closing, to)) to += closing.length
  const start = folded.start(from)
  const stop = folded.end(to)
  return start === undefined || stop === undefined ? undefined : { text, from, to, start, end: stop }
}
