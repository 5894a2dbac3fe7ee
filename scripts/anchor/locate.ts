/** The search for one note: its lemma and the attributes that tell equal passages apart. */
import type { Selector } from './attributes.ts'
import { type Found, findPlaces } from './find-quote.ts'
import { type AnchorTexts, isWithin } from './texts.ts'

/**
 * Find the places that a lemma and its attributes allow.
 *
 * @param texts the texts of the edition
 * @param lemma the words commented on
 * @param selector attributes; an `in` that names nothing allows no place
 * @returns the places in reading order of the texts
 */
export function locate(texts: AnchorTexts, lemma: string, selector: Selector): Found[] {
  const { in: within, prefix, suffix } = selector
  const query = { quote: lemma, prefix, suffix }
  if (within === undefined) return findPlaces(texts.concordance, query)
  const target = texts.targetById.get(within)
  return target ? findPlaces(texts.concordance, query, (found) => isWithin(target, found)) : []
}
