/**
 * How the sort keys of a style are compared: by the rules of a language (Unicode collation algorithm, CLDR), named
 * here and never taken from the machine. citeproc's own comparison knows no accents (Müller and Muller would be one
 * person, their works mixed by year) and files a title under its article.
 *
 *     keys of a style     "Doe|Jane|"  "119990000100000000|"  "The|Times|"      | stands for a space
 *     compared as         "Doe|Jane|"  "119990000100000000|"  "Times|"
 */
import type { CslItem } from '../model/edition.ts'
import { withoutArticle } from './leading-article.ts'

/** What citeproc sorts: an entry of the bibliography, or a source in a cluster. */
export interface Sortable {
  id: string | number
  sortkeys?: readonly (string | undefined)[]
  /** Place in the list so far; the earlier one stays in front where all keys are equal. */
  seq?: number
}

/** Compares two things by their keys: -1, 0, 1. */
export type Comparison = (a: Sortable, b: Sortable) => -1 | 0 | 1

/** For each key what "before" and "after" are; turned round where a style sorts a key downwards. */
export type SortDirections = readonly (readonly [before: number, after: number])[]

/** Ayn, hamza, okina, soft sign and what is typed for them; to Unicode they are letters, in an alphabet they are not. */
const raisedMarks = /[`´\u02B9-\u02BF\u02C8]/g

/**
 * Make a comparison of sort keys (CSL 1.0.2, "Sorting").
 *
 * @param languages tags, the first that there are rules for is taken; English where there are none
 * @param itemById the sources by the engine's ids, for their leading articles
 * @param directions of the style's keys
 * @returns a comparison in which things without a key come last, upwards and downwards
 */
export function sortKeyComparison(
  languages: readonly string[],
  itemById: ReadonlyMap<string, CslItem>,
  directions: SortDirections,
): Comparison {
  const collator = collatorFor(languages)
  const exact = collatorFor(languages, false)
  const { locale } = collator.resolvedOptions()
  const bareByKey = new Map<string, string>()
  // citeproc writes into lists of keys that it has sorted by, so that each key is remembered for itself.
  const bare = (key: string, id: string): string => {
    const whole = `${id}\n${key}`
    let found = bareByKey.get(whole)
    if (found === undefined) {
      const item = itemById.get(id)
      found = (item ? withoutArticle(key, item, locale) : key).replace(raisedMarks, '')
      bareByKey.set(whole, found)
    }
    return found
  }
  return (a, b) => {
    const [keys, others] = [a.sortkeys ?? [], b.sortkeys ?? []]
    for (const [index, key] of keys.entries()) {
      const other = others[index]
      if (key === other) continue
      if (key === undefined || other === undefined) return key === undefined ? 1 : -1
      // Names that differ in an apostrophe alone are those of two persons all the same.
      const order =
        collator.compare(bare(key, String(a.id)), bare(other, String(b.id))) || exact.compare(key, other)
      if (order !== 0) return sign(directions[index]?.[order < 0 ? 0 : 1] ?? order)
    }
    return sign((a.seq ?? 0) - (b.seq ?? 0))
  }
}

/**
 * Make the collator of the first language that there are rules for.
 *
 * Punctuation counts for nothing (quotation marks, hyphens, the comma after a family name); spaces and accents count,
 * and numbers go by their value.
 *
 * @param languages BCP 47 tags; `de-u-co-phonebk` and the like are heeded
 * @param ignorePunctuation false where punctuation counts, as between two that are equal otherwise
 */
export function collatorFor(languages: readonly string[], ignorePunctuation = true): Intl.Collator {
  // A tag without rules would bring in the language of the machine.
  const language = languages.find(hasRules) ?? 'en'
  return new Intl.Collator(language, { sensitivity: 'variant', ignorePunctuation, numeric: true })
}

/** A tag that is none has been reported. */
function hasRules(language: string): boolean {
  try {
    return Intl.Collator.supportedLocalesOf([language]).length > 0
  } catch {
    return false
  }
}

function sign(number: number): -1 | 0 | 1 {
  if (number === 0) return 0
  return number < 0 ? -1 : 1
}
