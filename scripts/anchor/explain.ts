/**
 * Why a lemma has no place or more than one: what the message about it needs. The search is repeated with
 * less demanded of it, to see which demand is not met.
 */
import type { AnchorCandidate, AnchorFailure, NearPassage, WrongContext } from '../rules/shared/anchor.ts'
import { oneLine, type Selector, writeLemma, writeSelector } from './attributes.ts'
import { type Found, findPlaces, foldContext, partsOf, standsAfter, standsBefore } from './find-quote.ts'
import { fold } from './fold.ts'
import { locate } from './locate.ts'
import { differenceOf } from './looseness.ts'
import type { Near } from './near.ts'
import { inContext, whereIs, wordsAt } from './passage.ts'
import { selectorFor } from './selectors.ts'
import type { AnchorTexts, SearchText } from './texts.ts'

/** Candidates that a message lists; those that remain are counted. */
export const mostCandidates = 8

/** A failure with the places that its message points at. */
export interface Explanation {
  failure: AnchorFailure
  places: { found: Found; text: string }[]
}

/**
 * List the places of a lemma with what selects each.
 *
 * @param texts the texts of the edition
 * @param lemma the words looked up
 * @param places where they stand
 * @returns a candidate for each of the first `mostCandidates` places
 */
export function candidatesOf(texts: AnchorTexts, lemma: string, places: readonly Found[]): AnchorCandidate[] {
  return places.slice(0, mostCandidates).map((found) => {
    const selector = selectorFor(texts, lemma, found, places)
    return {
      where: whereIs(texts, found),
      context: inContext(texts, found),
      selector: selector && writeSelector(selector),
    }
  })
}

/**
 * Find out why a lemma has no place.
 *
 * @param texts the texts of the edition
 * @param lemma words for which `locate` finds nothing
 * @param selector the attributes with which it finds nothing; `in` names something
 * @param near finds the passage that was probably meant; undefined where it is not to be looked for
 */
export function explain(
  texts: AnchorTexts,
  lemma: string,
  selector: Selector,
  near: ((lemma: string) => Near | undefined) | undefined,
): Explanation {
  const { in: within, prefix, suffix } = selector
  const withoutContext = locate(texts, lemma, { in: within })
  if (withoutContext.length === 1) return wrongContext(texts, lemma, selector, withoutContext[0]!)
  if (withoutContext.length > 1) {
    return listed(texts, withoutContext, (candidates) => ({ cause: 'contexts', candidates }), lemma)
  }
  if (within !== undefined) {
    let elsewhere = locate(texts, lemma, { prefix, suffix })
    if (elsewhere.length === 0) elsewhere = locate(texts, lemma, {})
    if (elsewhere.length > 0) {
      return listed(texts, elsewhere, (candidates) => ({ cause: 'elsewhere', within, candidates }), lemma)
    }
  }
  return notFound(texts, lemma, near)
}

function listed(
  texts: AnchorTexts,
  places: readonly Found[],
  failure: (candidates: AnchorCandidate[]) => AnchorFailure,
  lemma: string,
): Explanation {
  const candidates = candidatesOf(texts, lemma, places)
  return {
    failure: failure(candidates),
    places: candidates.map(({ context }, index) => ({ found: places[index]!, text: context })),
  }
}

/** The lemma stands at one place only, but what stands around it is not what the attributes say. */
function wrongContext(texts: AnchorTexts, lemma: string, selector: Selector, found: Found): Explanation {
  const text = texts.all[found.text]!
  const { prefix, suffix } = foldContext(selector)
  const wrong: WrongContext[] = []
  const corrected: Selector = {}
  for (const side of ['prefix', 'suffix'] as const) {
    const agrees =
      side === 'prefix'
        ? standsBefore(text.folded, found.from, prefix)
        : standsAfter(text.folded, found.to, suffix)
    if (agrees) continue
    const written = oneLine(selector[side] ?? '')
    const stands = neighbours(text, found, side, written)
    wrong.push({ side, written, stands })
    corrected[side] = stands
  }
  const isProved = locate(texts, lemma, { ...selector, ...corrected }).length === 1
  const isWritable = wrong.every(({ stands }) => stands !== '')
  return {
    failure: {
      cause: 'context',
      where: whereIs(texts, found),
      wrong,
      selector: isProved && isWritable ? writeSelector(corrected) : undefined,
    },
    places: [{ found, text: inContext(texts, found) }],
  }
}

/** What stands beside a place: as many words as are written in the attribute that should say it. */
function neighbours(text: SearchText, found: Found, side: 'prefix' | 'suffix', written: string): string {
  const count = written.split(' ').length
  const reach = [...written].length + 80
  const stretch =
    side === 'prefix'
      ? { start: found.start - reach, end: found.start }
      : { start: found.end, end: found.end + reach }
  const words = oneLine(wordsAt(text, stretch)).split(' ')
  return (side === 'prefix' ? words.slice(-count) : words.slice(0, count)).join(' ')
}

/** Signs of omission that look like the one that is read as such. */
const elisionLike = /\[\s*(?:\.{3}|…)\s*\]|\((?:\.{3}|…)\)/g

function notFound(
  texts: AnchorTexts,
  lemma: string,
  near: ((lemma: string) => Near | undefined) | undefined,
): Explanation {
  const elided = lemma.replace(elisionLike, '[…]')
  if (elided !== lemma && locate(texts, elided, {}).length > 0) {
    return { failure: { cause: 'elision-miswritten', rewritten: writeLemma(elided) }, places: [] }
  }
  const parts = partsOf(lemma).length > 1 ? lemma.split('[…]').map((part) => part.trim()) : [lemma]
  const missing = parts.find((part) => findPlaces(texts.concordance, { quote: part }).length === 0)
  if (missing === undefined) return { failure: { cause: 'parts-apart' }, places: [] }
  const likely = near?.(missing)
  const rewrite = (passage: string): string =>
    writeLemma(parts.map((part) => (part === missing ? passage : part)).join(' […] '))
  return {
    failure: {
      cause: 'not-found',
      part: parts.length > 1 ? missing : undefined,
      near: likely && nearPassage(texts, missing, likely.found, rewrite),
      searched: near !== undefined,
    },
    places: likely ? [{ found: likely.found, text: inContext(texts, likely.found) }] : [],
  }
}

function nearPassage(
  texts: AnchorTexts,
  words: string,
  found: Found,
  rewrite: (passage: string) => string,
): NearPassage {
  const passage = oneLine(wordsAt(texts.all[found.text]!, found))
  const difference = differenceOf(fold(words).value.trim(), fold(passage).value)
  return { where: whereIs(texts, found), passage, difference, rewritten: rewrite(passage) }
}
