/**
 * The search for a lemma: where its words stand, read as a reader reads, and which of the places `prefix` and
 * `suffix` leave. It answers with one place, no place or several; it never chooses.
 */
import { Concordance } from './concordance.ts'
import { type FoldedText, fold } from './fold.ts'

/** What is looked up. */
export interface Quote {
  /** The words; `[…]` stands for middle words left out. */
  quote: string
  /** What must stand before them; white space between does not count. */
  prefix?: string | undefined
  /** What must stand after them. */
  suffix?: string | undefined
}

/** Half open, in code points of the text. */
export interface Stretch {
  start: number
  end: number
}

/** A stretch of one of several texts. */
export interface Found extends Stretch {
  /** Number of the text in the concordance. */
  text: number
  /** The same stretch in UTF-16 units of the folded text. */
  from: number
  to: number
}

export type QuoteResult =
  | { state: 'exact'; start: number; end: number }
  | { state: 'absent' }
  | { state: 'ambiguous'; places: Stretch[] }

/** More places than this are not listed: nobody reads them, and a lemma of one letter has a million. */
export const mostPlaces = 1000

const elision = '[…]'

/**
 * Look up words in a text.
 *
 * @param text the text, or the same folded before (fold a text once if it is searched often)
 * @param query the words, what must stand around them, and the stretch of the text in which they must stand
 * @returns the one place; or that there is none, or more than one
 */
export function findQuote(
  text: string | FoldedText,
  query: Quote & { within?: Stretch | undefined },
): QuoteResult {
  const concordance = new Concordance([typeof text === 'string' ? fold(text) : text])
  const { within } = query
  const places = findPlaces(
    concordance,
    query,
    (found) => !within || (found.start >= within.start && found.end <= within.end),
  )
  if (places.length === 0) return { state: 'absent' }
  if (places.length === 1) return { state: 'exact', start: places[0]!.start, end: places[0]!.end }
  return { state: 'ambiguous', places: places.map(({ start, end }) => ({ start, end })) }
}

/**
 * Find the places of words in several texts.
 *
 * @param concordance the texts
 * @param query the words and what must stand around them
 * @param accept whether a place may count; asked for each
 * @returns the places in order, `mostPlaces` of them at most
 */
export function findPlaces(
  concordance: Concordance,
  query: Quote,
  accept: (found: Found) => boolean = () => true,
): Found[] {
  const { prefix, suffix } = foldContext(query)
  const places: Found[] = []
  for (const match of matches(concordance, partsOf(query.quote))) {
    const folded = concordance.texts[match.text]!
    if (!standsBefore(folded, match.from, prefix) || !standsAfter(folded, match.to, suffix)) continue
    if (!accept(match)) continue
    places.push(match)
    if (places.length === mostPlaces) break
  }
  return places
}

/**
 * Fold what stands around a lemma; the white space next to the lemma goes.
 *
 * @param context prefix and suffix as the editors wrote them
 * @returns both folded, empty where there is none
 */
export function foldContext(context: Pick<Quote, 'prefix' | 'suffix'>): { prefix: string; suffix: string } {
  return {
    prefix: fold(context.prefix ?? '').value.trimEnd(),
    suffix: fold(context.suffix ?? '').value.trimStart(),
  }
}

/**
 * Divide a lemma at its elision.
 *
 * @param quote the lemma as the editors wrote it
 * @returns its folded parts; one where it leaves nothing out, none where nothing is left of it. `[…]` at an end
 *   leaves nothing out between two things: there it is read as the characters that it is written with
 */
export function partsOf(quote: string): string[] {
  const parts = quote.split(elision).map((part) => fold(part).value.trim())
  if (parts.every((part) => part !== '')) return parts
  const whole = fold(quote).value.trim()
  return whole === '' ? [] : [whole]
}

function matches(concordance: Concordance, parts: readonly string[]): Iterable<Found> {
  const [first, ...rest] = parts
  if (first === undefined) return []
  if (rest.length === 0) return matchesOf(concordance, first)
  return rest.reduce(
    (found, last) => stretches(found, [...matchesOf(concordance, last)]),
    [...matchesOf(concordance, first)],
  )
}

function* matchesOf(concordance: Concordance, words: string): Generator<Found> {
  for (const { text, index } of concordance.places(words)) {
    const folded = concordance.texts[text]!
    const start = folded.start(index)
    if (start === undefined) continue
    const end = folded.end(index + words.length)
    if (end !== undefined) yield { text, from: index, to: index + words.length, start, end }
  }
}

/**
 * Join each first part with the nearest last part after it, unless another first part begins between. Both
 * lists are in order, so each is walked once.
 *
 *     text      a … a … b … b        (a […] b)
 *     stretch       └───┘            the first a has another a before its b; the second b is not the nearest
 */
function stretches(firsts: readonly Found[], lasts: readonly Found[]): Found[] {
  const joined: Found[] = []
  let nearest = 0
  let between = 0
  for (const first of firsts) {
    const follows = (other: Found): boolean =>
      other.text > first.text || (other.text === first.text && other.from >= first.to)
    while (nearest < lasts.length && !follows(lasts[nearest]!)) nearest += 1
    while (between < firsts.length && !follows(firsts[between]!)) between += 1
    const last = lasts[nearest]
    if (last?.text !== first.text) continue
    const other = firsts[between]
    if (other?.text === first.text && other.from < last.from) continue
    joined.push({ ...last, from: first.from, start: first.start })
  }
  return joined
}

/**
 * Tell whether a prefix stands before a place, and begins at the border of a grapheme cluster.
 *
 * @param folded the text
 * @param index where the place begins in the folded text
 * @param prefix folded, without white space at its end
 */
export function standsBefore(folded: FoldedText, index: number, prefix: string): boolean {
  if (prefix === '') return true
  const seam = index > 0 && folded.value[index - 1] === ' ' ? index - 1 : index
  return (
    folded.value.endsWith(prefix, seam) &&
    seam >= prefix.length &&
    folded.start(seam - prefix.length) !== undefined
  )
}

/**
 * Tell whether a suffix stands after a place, and ends at the border of a grapheme cluster.
 *
 * @param folded the text
 * @param index where the place ends in the folded text
 * @param suffix folded, without white space at its beginning
 */
export function standsAfter(folded: FoldedText, index: number, suffix: string): boolean {
  if (suffix === '') return true
  const seam = folded.value[index] === ' ' ? index + 1 : index
  return folded.value.startsWith(suffix, seam) && folded.end(seam + suffix.length) !== undefined
}
