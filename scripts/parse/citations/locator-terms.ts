/** Terms that introduce locators: looking them up and reading them. */
import type { LocatorToken } from './locator-tokens.ts'
import { locatorWords } from './locator-words.ts'

/** CSL's name of a locator by its term, in small letters: `chap.` → `chapter`. */
export type LocatorTerms = ReadonlyMap<string, string>

/** Order in which labels give way to one another where a language has one word for two, as in Pandoc. */
const labels = [
  'book',
  'chapter',
  'column',
  'figure',
  'folio',
  'issue',
  'line',
  'note',
  'opus',
  'page',
  'paragraph',
  'part',
  'section',
  'sub-verbo',
  'verse',
  'volume',
]

/**
 * Get the terms of a language.
 *
 * @param locale BCP 47 tag; the language decides, and the region where it has terms of its own (`en-GB`,
 *   `pt-BR`); American English where the language is unknown
 * @returns terms in small letters
 */
export function locatorTerms(locale = 'en'): LocatorTerms {
  const tag = locale.toLowerCase()
  const known = [tag, tag.split('-')[0]!, 'en'].find((name) => Object.hasOwn(locatorWords, name))!
  const terms = new Map<string, string>()
  for (const label of labels) {
    for (const term of locatorWords[known]?.[label]?.split(' | ') ?? []) {
      // "s. v." is also typed without its space; left alone, "s." would be read as another term.
      for (const written of [term, term.replaceAll('. ', '.')]) {
        if (!terms.has(written)) terms.set(written, label)
      }
    }
  }
  return terms
}

/**
 * Read a term at the beginning of a locator.
 *
 * The longest one wins that ends where a locator's value can begin; `p.3` needs no space.
 *
 * @param tokens what follows the key
 * @param start index of the first token of the term
 * @param canEnd whether a value can begin at a token
 * @returns label and the index of the token after the term
 */
export function readTerm(
  tokens: LocatorToken[],
  start: number,
  terms: LocatorTerms,
  canEnd: (index: number) => boolean,
): { label: string; next: number } | undefined {
  const longest = longestTerm(terms)
  let found: { label: string; next: number } | undefined
  let text = ''
  for (let index = start; index < tokens.length; ) {
    text += tokens[index++]!.text
    if (text.trim().length > longest) break
    if (!canEnd(index)) continue
    const label = terms.get(text.trim().toLowerCase().replaceAll('’', "'"))
    if (label) found = { label, next: index }
  }
  return found
}

function longestTerm(terms: LocatorTerms): number {
  let longest = 0
  for (const term of terms.keys()) longest = Math.max(longest, term.length)
  return longest
}
