import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collatorFor } from '../../scripts/cite/collation.ts'
import { citeEdition, sources } from './edition.ts'

/** A style that sorts by names, then date, then title, and prints the title alone. */
const byName = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>By name</title><id>by-name</id><updated>2020-01-01T00:00:00Z</updated></info>
  <macro name="author"><names variable="author"><name name-as-sort-order="all"/>
    <substitute><text variable="title"/></substitute></names></macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><sort><key macro="author"/><key variable="issued"/><key variable="title"/></sort>
    <layout><text variable="title"/></layout></bibliography>
</style>`

/** Print the bibliography of some sources, all cited, in a language; titles in order. */
async function titlesIn(language: string, list: object[], style = 'styles/by-name.csl'): Promise<string[]> {
  const all = list.map((item, index) => ({ ...sources.doe, id: `k${index}`, ...item }))
  const { bibliography } = await citeEdition({
    yaml: `notesLanguage: ${language}\ncitations: {style: ${style}, locale: en-GB}`,
    styles: { 'styles/by-name.csl': byName },
    sources: all,
    notes: [['note', 'n', `[${all.map(({ id }) => `@${id}`).join('; ')}]`]],
  })
  const titleByKey = new Map(all.map(({ id, title }) => [id, title]))
  return bibliography.flatMap(({ entries }) => entries.map(({ key }) => titleByKey.get(key) ?? ''))
}

/** Sources of one letter's difference, by family name; title and name are the same. */
const named = (...families: string[]): object[] =>
  families.map((family) => ({ title: family, author: [{ family, given: 'A.' }] }))

test.each([
  ['sv', ['Ödman', 'Åberg', 'Zorn', 'Älv', 'Adler'], ['Adler', 'Zorn', 'Åberg', 'Älv', 'Ödman']],
  ['de', ['Zorn', 'Ärger', 'Argus', 'Östreich', 'Oster'], ['Ärger', 'Argus', 'Oster', 'Östreich', 'Zorn']],
  ['de-u-co-phonebk', ['Ad', 'Äd', 'Af'], ['Ad', 'Äd', 'Af']],
  [
    'tr',
    ['İnce', 'Jale', 'Hoca', 'Işık', 'Çelik', 'Dede', 'Can'],
    ['Can', 'Çelik', 'Dede', 'Hoca', 'Işık', 'İnce', 'Jale'],
  ],
  ['az', ['Əliyev', 'Fərəcov', 'Elçin', 'Dadaş'], ['Dadaş', 'Elçin', 'Əliyev', 'Fərəcov']],
  ['es', ['Nuñez', 'Nuoz', 'Nunoz'], ['Nunoz', 'Nuñez', 'Nuoz']],
  ['lt', ['Kazys', 'Jonas', 'Ylius', 'Ilius'], ['Ilius', 'Ylius', 'Jonas', 'Kazys']],
  ['cs', ['Iva', 'Chalupa', 'Hus', 'Cyril'], ['Cyril', 'Hus', 'Chalupa', 'Iva']],
  ['ru', ['Zorn', 'Яков', 'Ёлка', 'Егор', 'Жук'], ['Егор', 'Ёлка', 'Жук', 'Яков', 'Zorn']],
  ['en', ['Яков', 'Zorn', 'Жук', 'Ångström', 'Anders'], ['Anders', 'Ångström', 'Zorn', 'Жук', 'Яков']],
  ['hy', ['Բաբայան', 'Աբովյան', 'Zorn', 'Գալոյան'], ['Աբովյան', 'Բաբայան', 'Գալոյան', 'Zorn']],
])('the alphabet is that of %s', async (language, cited, sorted) => {
  expect(await titlesIn(language, named(...cited))).toEqual(sorted)
  expect(await titlesIn(language, named(...cited.toReversed()))).toEqual(sorted)
})

test('the language of the notes decides, not that of the terms; one without rules gives way to it', async () => {
  const swedes = named('Zorn', 'Åberg')
  expect(await titlesIn('sv', swedes)).toEqual(['Zorn', 'Åberg'])
  expect(await titlesIn('grc', swedes)).toEqual(['Åberg', 'Zorn'])
})

test('persons whose names differ in an accent are not mixed', async () => {
  const work = (family: string, year: number): object => ({
    title: `${family} ${year}`,
    author: [{ family, given: 'A.' }],
    issued: { 'date-parts': [[year]] },
  })
  const list = [work('Müller', 2001), work('Muller', 2003), work('Müller', 2005), work('Muller', 1999)]
  expect(await titlesIn('de', list)).toEqual(['Muller 1999', 'Muller 2003', 'Müller 2001', 'Müller 2005'])
})

test('persons whose names differ in an apostrophe are not mixed', async () => {
  const list = [1, 2, 3, 4].map((year) => ({
    title: `${year}`,
    author: [{ family: year % 2 ? 'O’Neil' : 'ONeil', given: 'A.' }],
    issued: { 'date-parts': [[1990 + year]] },
  }))
  expect((await titlesIn('en', list)).join('')).toMatch(/^(?:1324|2413)$/)
})

test('a short family name stands before a longer one, whatever given name follows', async () => {
  const list = [
    { title: 'b', author: [{ family: 'Lima', given: 'Anna' }] },
    { title: 'a', author: [{ family: 'Li', given: 'Zhang' }] },
    { title: 'd', author: [{ family: 'Meyer-Lübke', given: 'A.' }] },
    { title: 'e', author: [{ family: 'Meyerson', given: 'A.' }] },
    { title: 'c', author: [{ family: 'Meyer', given: 'Z.' }] },
  ]
  expect(await titlesIn('en', list)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('quotation marks, brackets, ayn and hamza count for nothing; numbers go by value', async () => {
  const list = ['“Beta”', '[Alpha]', '‘Gamma’', 'ʿDelta', 'Part 10', 'Part 9', '«Epsilon»', 'Zeta'].map(
    (title) => ({
      title,
      author: undefined,
    }),
  )
  expect(await titlesIn('en', list)).toEqual([
    '[Alpha]',
    '“Beta”',
    'ʿDelta',
    '«Epsilon»',
    '‘Gamma’',
    'Part 9',
    'Part 10',
    'Zeta',
  ])
})

test('articles of the source’s language do not count in titles and names of bodies, and do in those of persons', async () => {
  const list = [
    { title: 'The Yard', author: undefined },
    { title: 'A Window', author: undefined },
    { title: 'L’Xanadu', author: undefined, language: 'fr' },
    { title: 'Die Zukunft', author: undefined, language: 'de' },
    { title: 'Die Hard', author: undefined },
    { title: 'b', author: [{ literal: 'The Bodies' }] },
    { title: 'an', author: [{ family: 'An', given: 'Chen' }] },
    { title: 'a-z', author: [{ literal: 'A–Z Company' }] },
    { title: 'the', author: [{ literal: 'The' }] },
  ]
  expect(await titlesIn('en', list)).toEqual([
    'an',
    'a-z',
    'b',
    'Die Hard',
    'the',
    'A Window',
    'L’Xanadu',
    'The Yard',
    'Die Zukunft',
  ])
})

test('de Waal stands where the style says', async () => {
  const list = named('de Waal', 'Daw', 'Waag', 'Wab')
  expect(await titlesIn('en', list)).toEqual(['Daw', 'Waag', 'de Waal', 'Wab'])
  expect(await titlesIn('en', list, 'apa')).toEqual(['Daw', 'de Waal', 'Waag', 'Wab'])
})

test('what is equal stays in the order of the citations', async () => {
  const style = 'styles/by-name.csl'
  const list = ['c', 'a', 'b'].map((title) => ({ title: `Same`, note: title }))
  const { bibliography } = await citeEdition({
    yaml: `citations: {style: ${style}, locale: en-GB}`,
    styles: { [style]: byName },
    sources: list.map((item) => ({ ...sources.doe, ...item, id: item.note })),
    notes: list.map(({ note }) => ['note', note, `[@${note}]`]),
  })
  expect(bibliography[0]?.entries.map(({ key }) => key)).toEqual(['c', 'a', 'b'])
})

/** The order by other means: keys put together by hand, sorted by insertion from the first to the last. */
function slowlySorted(
  list: { family: string; given: string; year: number; title: string }[],
  language: string,
) {
  const letters = new Intl.Collator(language, { sensitivity: 'variant' })
  const before = (a: (typeof list)[number], b: (typeof list)[number]): boolean => {
    const steps = [
      letters.compare(`${a.family} ${a.given}`, `${b.family} ${b.given}`),
      a.year - b.year,
      letters.compare(a.title, b.title),
    ]
    return (steps.find((step) => step !== 0) ?? 0) < 0
  }
  const sorted: typeof list = []
  for (const item of list) {
    let at = sorted.length
    while (at > 0 && before(item, sorted[at - 1]!)) at--
    sorted.splice(at, 0, item)
  }
  return sorted
}

test('random lists come out as a slow sort puts them', async () => {
  const word = fc.array(fc.constantFrom(...'aäåbcçdeəiıöoñnzяжё'), { minLength: 1, maxLength: 3 })
  const name = word.map((letters) => letters.join('').replace(/^./u, (letter) => letter.toUpperCase()))
  const item = fc.record({
    family: name,
    given: fc.constantFrom('Anna', 'Bo'),
    year: fc.integer({ min: 1990, max: 1993 }),
    title: name,
  })
  const languages = fc.constantFrom('en', 'sv', 'de', 'tr', 'az', 'ru', 'es', 'lt')
  await fc.assert(
    fc.asyncProperty(
      languages,
      fc.uniqueArray(item, { minLength: 2, maxLength: 14 }),
      async (language, list) => {
        const marked = list.map((entry, index) => ({ ...entry, title: `${entry.title} ${index}` }))
        const titles = await titlesIn(
          language,
          marked.map(({ family, given, year, title }) => ({
            title,
            author: [{ family, given }],
            issued: { 'date-parts': [[year]] },
          })),
        )
        expect(titles).toEqual(slowlySorted(marked, language).map(({ title }) => title))
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)

test('no machine’s language comes in: without rules it is English', () => {
  expect(collatorFor(['grc', 'x-unknown']).resolvedOptions().locale).toBe('en')
  expect(collatorFor(['no tag at all', 'sv-FI']).resolvedOptions().locale).toMatch(/^sv/)
})
