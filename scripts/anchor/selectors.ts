/**
 * The attributes that would select one of several equal passages: the shortest first, and each proved by
 * making the search again with it.
 *
 *     p-3   … we had everything before us, we had nothing before us …      lemma: before us
 *                               └ prefix="everything"      └ prefix="nothing"
 */
import { oneLine, type Selector } from './attributes.ts'
import { type Found, foldContext, standsAfter, standsBefore } from './find-quote.ts'
import { locate } from './locate.ts'
import { whereIs } from './passage.ts'
import { type AnchorTexts, isWithin } from './texts.ts'

/** Words of context that are tried before `in` and a context, or two contexts, are tried together. */
const fewWords = 8
/** More words than this are no attribute but another lemma. */
const mostWords = 40
/** A longer run of characters without white space is cut: not all scripts set spaces between words. */
const longestWord = 24

/**
 * Find the attributes that leave one place alone.
 *
 * @param texts the texts of the edition
 * @param lemma the words looked up
 * @param wanted the place to select
 * @param places all places among which the lemma alone does not choose
 * @returns attributes for `writeSelector`, or undefined if up to `mostWords` words around do not differ
 */
export function selectorFor(
  texts: AnchorTexts,
  lemma: string,
  wanted: Found,
  places: readonly Found[],
): Selector | undefined {
  for (const selector of proposals(texts, wanted)) {
    // The cheap question first; the search, over every place there is, gives the proof.
    if (places.some((place) => !isSame(place, wanted) && allows(texts, selector, place))) continue
    const [only, ...others] = locate(texts, lemma, selector)
    if (only && others.length === 0 && isSame(only, wanted)) return selector
  }
  return undefined
}

function* proposals(texts: AnchorTexts, wanted: Found): Generator<Selector> {
  const { anchorText } = texts.all[wanted.text]!
  const within = [...new Set([whereIs(texts, wanted), anchorText.id])]
    .filter((id) => texts.targetById.has(id) && isWithin(texts.targetById.get(id)!, wanted))
    .map((id) => ({ in: id }))
  yield* within
  const before = contexts(texts, wanted, 'before')
  const after = contexts(texts, wanted, 'after')
  yield* pairs(before, after, 0, fewWords)
  for (const selector of within) {
    for (const context of pairs(before, after, 0, fewWords)) yield { ...selector, ...context }
  }
  yield* pairs(before, after, fewWords, mostWords)
  for (let words = 0; words < mostWords; words++) {
    const prefix = before[Math.min(words, before.length - 1)]
    const suffix = after[Math.min(words, after.length - 1)]
    for (const selector of [{}, ...within]) yield { ...selector, prefix, suffix }
  }
}

/** Contexts of the same number of words, what stands before first. */
function* pairs(
  before: readonly string[],
  after: readonly string[],
  from: number,
  to: number,
): Generator<Selector> {
  for (let words = from; words < to; words++) {
    if (before[words] !== undefined) yield { prefix: before[words] }
    if (after[words] !== undefined) yield { suffix: after[words] }
  }
}

/** The last words before a place, or the first after it: one, two, three … up to `mostWords`. */
function contexts(texts: AnchorTexts, { text, start, end }: Found, side: 'before' | 'after'): string[] {
  const { folded } = texts.all[text]!
  const reach = mostWords * longestWord
  const units = folded.points.toUnits(side === 'before' ? start : end)
  const raw = oneLine(
    side === 'before'
      ? folded.text.slice(Math.max(0, units - reach), units)
      : folded.text.slice(units, units + reach),
  )
  const words = new RegExp(side === 'before' ? `\\S{1,${longestWord}}$` : `^\\S{1,${longestWord}}`, 'u')
  const found: string[] = []
  let taken = ''
  let rest = raw
  while (rest !== '' && found.length < mostWords) {
    const word = words.exec(rest)?.[0] ?? ' '
    rest = side === 'before' ? rest.slice(0, rest.length - word.length) : rest.slice(word.length)
    taken = side === 'before' ? word + taken : taken + word
    if (word !== ' ') found.push(taken)
  }
  return found
}

function allows(texts: AnchorTexts, { in: within, ...context }: Selector, place: Found): boolean {
  const target = within === undefined ? undefined : texts.targetById.get(within)
  if (target && !isWithin(target, place)) return false
  const { folded } = texts.all[place.text]!
  const { prefix, suffix } = foldContext(context)
  return standsBefore(folded, place.from, prefix) && standsAfter(folded, place.to, suffix)
}

function isSame(one: Found, other: Found): boolean {
  return one.text === other.text && one.start === other.start && one.end === other.end
}
