/** The words that introduce locators, in all languages. */
import { describe, expect, test } from 'vitest'
import { locatorTerms } from '../../../scripts/parse/citations/locator-terms.ts'
import { citationsIn, markdownOf } from './read.ts'

function read(markdown: string, locale: string): [string | undefined, string | undefined, string] {
  const { locator, suffix } = citationsIn(markdown, { locale })[0]!.items[0]!
  return [locator?.label, locator?.value, markdownOf(suffix)]
}

const locales = ['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'pt-BR', 'ru', 'tr']

describe.each(locales)('%s', (locale) => {
  const terms = [...locatorTerms(locale)]

  test('there is a term for each kind of locator', () => {
    expect(new Set(terms.map(([, label]) => label)).size).toBeGreaterThanOrEqual(15)
  })

  test.each(terms)('%s', (term, label) => {
    const capital = term.slice(0, 1).toUpperCase() + term.slice(1)
    for (const written of [term, capital]) {
      expect(read(`[@a, ${written} 5-7, so]`, locale)).toEqual([label, '5-7', ', so'])
      expect(read(`[@a ${written} xi]`, locale)).toEqual([label, 'xi', ''])
      expect(read(`[@a, {${written} B}]`, locale)).toEqual([label, 'B', ''])
      expect(read(`@a [${written} 5]`, locale)).toEqual([label, '5', ''])
    }
  })
})

describe('what is read in which language', () => {
  test.each([
    ['en-GB', 'ch. 5', 'chapter'],
    ['en-GB', 'chap. 5', 'chapter'],
    ['en-GB', 'paras 5', 'paragraph'],
    ['de-AT', 'Bd. 5', 'volume'],
    ['de', 's. v. 5', 'sub-verbo'],
    ['de', 's.v. 5', 'sub-verbo'],
    ['fr-CA', 'fᵒ 5', 'folio'],
    ['nl', 'pagina’s 5', 'page'],
    ['pt', 'secção 5', 'section'],
    ['pt-BR', 'seção 5', 'section'],
    ['pt-AO', 'n. 5', 'note'],
    ['pt-BR', 'n. 5', 'issue'],
    ['xx', 'p. 5', 'page'],
    ['constructor', 'p. 5', 'page'],
  ])('%s: %s', (locale, written, label) => {
    expect(read(`[@a, ${written}]`, locale)).toEqual([label, '5', ''])
  })

  test.each([
    ['en-US', 'S. 5'],
    ['en-US', 'paras 5'],
    ['en-US', 'ch. 5'],
    ['de', 'p. 5'],
    ['de', 'ff. 5a and *so*'],
  ])('%s: %s is none and stays as it was written', (locale, written) => {
    expect(read(`[@a, ${written}]`, locale)).toEqual([undefined, undefined, `, ${written}`])
  })
})
