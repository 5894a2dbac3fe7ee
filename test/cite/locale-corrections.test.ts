/**
 * The eleven languages that are looked after: what ten widely used note styles ask of them is there, in the language,
 * and dates print in its order.
 */
import { describe, expect, test } from 'vitest'
import { textOf } from '../../scripts/cite/csl-tree.ts'
import { mended, translations, untranslated } from '../../scripts/cite/locale-terms.ts'
import { styleSource } from '../../scripts/cite/style-source.ts'
import { readXml, type XmlElement } from '../../scripts/cite/xml.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'
import { citeEdition, clusterTexts, sources } from './edition.ts'

const styles = [
  'bluebook-law-review',
  'chicago-fullnote-bibliography',
  'chicago-fullnote-bibliography-with-ibid',
  'chicago-note-bibliography',
  'infoclio-de',
  'modern-humanities-research-association',
  'new-harts-rules-the-oxford-style-guide',
  'oscola',
  'society-of-biblical-literature-fullnote-bibliography',
  'turabian-fullnote-bibliography-8th-edition',
]
const locales = [
  ['en-US', 'May 3, 1999'],
  ['en-GB', '3 May 1999'],
  ['de-DE', '3. Mai 1999'],
  ['es-ES', '3 de mayo de 1999'],
  ['fr-FR', '3 mai 1999'],
  ['it-IT', '3 maggio 1999'],
  ['nl-NL', '3 mei 1999'],
  ['pl-PL', '3 maja 1999'],
  ['pt-BR', '3 de maio de 1999'],
  ['pt-PT', '3 de maio de 1999'],
  ['ru-RU', '3 мая 1999 г.'],
  ['tr-TR', '03 Mayıs 1999'],
] as const

const source = styleSource(nodeWorld('.', {}), new Map())

/** Locators that a citation can have (`scripts/parse/citations/locator-terms.ts`). */
const locators =
  'book chapter column figure folio issue line note opus page paragraph part section sub-verbo verse volume'.split(
    ' ',
  )

/** Terms that are empty in all languages, or in these for want of a word that can stand before a name. */
const empty =
  /^(?:author|container-author|original-author|reviewed-author|composer|interviewer|recipient)(?:\/|$)|^by$/

/** The terms of a locale by name and form, `editor/short`; `singular|plural`. */
async function termsOf(tag: string): Promise<Map<string, string>> {
  const terms = new Map<string, string>()
  for (const element of readXml((await source.locale(tag)) ?? '').elements) {
    const { name: term, form = 'long', 'gender-form': gender } = Object.fromEntries(element.attributes)
    if (element.name !== 'term' || gender !== undefined || term === undefined) continue
    const parts = element.children.filter((child): child is XmlElement => 'name' in child)
    const value = parts.length > 0 ? parts.map(textOf).join('|') : textOf(element)
    terms.set(form === 'long' ? term : `${term}/${form}`, value)
  }
  return terms
}

/** What prints for a term: where a form is missing, the next one stands in (CSL 1.0.2, `cs:term`). */
function printed(terms: ReadonlyMap<string, string>, term: string, form: string): string | undefined {
  const next: Record<string, string[]> = { symbol: ['symbol', 'short'], 'verb-short': ['verb-short', 'verb'] }
  for (const each of next[form] ?? [form])
    if (terms.has(`${term}/${each}`)) return terms.get(`${term}/${each}`)
  return terms.get(term)
}

/** The terms that a style asks for. */
async function askedFor(id: string): Promise<[term: string, form: string][]> {
  const asked: [string, string][] = []
  for (const { name, attributes, parent } of readXml((await source.style(id)) ?? '').elements) {
    const form = attributes.get('form') ?? 'long'
    const term = attributes.get('term')
    if (name === 'text' && term !== undefined) asked.push([term, form])
    if (name === 'names') asked.push(['et-al', 'long'], ['and', 'long'])
    if (name === 'date')
      for (let month = 1; month <= 12; month++)
        asked.push([`month-${String(month).padStart(2, '0')}`, 'long'])
    if (name !== 'label') continue
    const variable = attributes.get('variable') ?? parent?.attributes.get('variable') ?? ''
    for (const each of variable.split(/\s+/).filter(Boolean))
      for (const label of each === 'locator' ? locators : [each]) asked.push([label, form])
  }
  return asked
}

describe.each(locales)('%s', (tag, date) => {
  test.each(styles)('has every term that %s asks for', async (id) => {
    const asked = await askedFor(id)
    expect(asked.length).toBeGreaterThan(20)
    const terms = await termsOf(tag)
    const missing = asked.filter(([term, form]) => {
      const value = printed(terms, term, form)
      return !empty.test(term) && (value === undefined || value.split('|').some((part) => part.trim() === ''))
    })
    expect(missing).toEqual([])
  })

  test('prints dates in its order', async () => {
    const cited = await citeEdition({
      yaml: `citations: {style: chicago-fullnote-bibliography, locale: ${tag}}`,
      sources: [{ ...sources.doe, type: 'article-newspaper', issued: { 'date-parts': [[1999, 5, 3]] } }],
      notes: [['note', 'a', '[@doe]']],
    })
    expect(clusterTexts(cited, 'print')[0]).toContain(date)
  })

  test('prints the terms that are corrected', async () => {
    const terms = await termsOf(tag)
    const own = translations[tag] ?? translations[tag.slice(0, 2)] ?? {}
    for (const [term, is] of Object.entries(own)) expect(`${term}: ${terms.get(term)}`).toBe(`${term}: ${is}`)
    for (const [term, , is] of mended[tag] ?? []) expect(`${term}: ${terms.get(term)}`).toBe(`${term}: ${is}`)
  })

  test('has no English left but words that are its own as well', async () => {
    const terms = await termsOf(tag)
    const english = Object.entries(untranslated)
      .filter(([term, value]) => terms.get(term) === value)
      .map(([term]) => term)
    if (!tag.startsWith('en-')) expect(english.join(' ')).toBe(sharedWithEnglish[tag])
  })
})

test('a year before Christ prints with a space before its era', async () => {
  const cited = await citeEdition({
    yaml: 'citations: {style: chicago-author-date, locale: en-US}',
    sources: [{ ...sources.doe, issued: { 'date-parts': [[-43]] } }],
    notes: [['note', 'a', '[@doe]']],
  })
  expect(clusterTexts(cited, 'print')).toEqual(['1: (Doe 43 BC)'])
})

test('a locale that is not looked after stays as it is', async () => {
  expect((await termsOf('sv-SE')).get('number-of-volumes')).toBe('volume|volumes')
})

const sharedWithEnglish: Record<string, string> = {
  'de-DE': 'loc-cit online op-cit',
  'es-ES': 'collection-editor/short folio loc-cit number-of-volumes/short op-cit page-first/short',
  'fr-FR': 'folio number-of-volumes page-first',
  'it-IT': 'interview/short loc-cit online op-cit page-first/short',
  'nl-NL':
    'interview/short loc-cit manuscript number-of-volumes number-of-volumes/short online op-cit page-first/short',
  'pl-PL': 'loc-cit online op-cit',
  'pt-BR':
    'collection-editor/short loc-cit number-of-volumes number-of-volumes/short online op-cit review/short',
  'pt-PT':
    'collection-editor/short loc-cit number-of-volumes number-of-volumes/short op-cit page-first/short',
  'ru-RU': 'loc-cit op-cit',
  'tr-TR': '',
}
