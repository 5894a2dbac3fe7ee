/** What rules know of languages. */
import type { Prose } from '../../guard/prose.ts'
import { isWithin } from '../../guard/quotations.ts'

/** Quotation marks by language, pairs in a row; where two pairs are in use, both. */
const marksByLanguage: Record<string, string> = {
  de: '„“‚‘»«›‹',
  en: '“”‘’',
  es: '«»“”‘’',
  fr: '«»“”‘’',
  it: '«»“”‘’',
  nl: '“”‘’',
  pl: '„”«»‚’',
  pt: '«»“”‘’',
  ru: '«»„“',
  tr: '“”‘’«»',
}

/**
 * Find the quotation marks of a language.
 *
 * @param lang its tag (BCP 47)
 * @returns marks in pairs, one after the other; undefined for a language that is not known here
 */
export function quotationMarksOf(lang: string): string | undefined {
  return marksByLanguage[lang.toLowerCase().split('-')[0]!]
}

/**
 * Tell whether a place stands in a passage marked as another language's.
 *
 * @param prose the stretch
 * @param index of the place in its value
 */
export function isInOtherLanguage({ spans }: Prose, index: number): boolean {
  return isWithin(spans, index)
}
