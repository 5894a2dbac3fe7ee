import { describe, expect, test } from 'vitest'
import { Abbreviations } from '../../scripts/cite/abbreviations.ts'
import { citeEdition, clusterTexts, sources } from './edition.ts'

const dewaal = {
  ...sources.doe,
  id: 'dewaal',
  title: 'Black Garden',
  author: [{ family: 'de Waal', given: 'Thomas' }],
}

/** A style that begins with a short name, so that the particle comes first. */
const style = (
  citationClass: string,
): string => `<style xmlns="http://purl.org/net/xbiblio/csl" class="${citationClass}"
  version="1.0" demote-non-dropping-particle="never">
  <info><title>Short</title><id>short</id><updated>2020-01-01T00:00:00Z</updated></info>
  <citation><layout prefix="${citationClass === 'note' ? '' : '('}" suffix="${citationClass === 'note' ? '' : ')'}">
    <group delimiter=" "><names variable="author"><name form="short"/></names><text variable="locator"/></group>
  </layout></citation>
  <bibliography><layout><text variable="title"/></layout></bibliography>
</style>`

const texts = async (body: string, { language = 'en', citationClass = 'note' } = {}): Promise<string[]> => {
  const cited = await citeEdition({
    yaml: `notesLanguage: ${language}\ncitations: {style: styles/short.csl}`,
    styles: { 'styles/short.csl': style(citationClass) },
    sources: [dewaal, sources.roe],
    notes: [['note', 'n', body]],
  })
  expect(clusterTexts(cited, 'screen')).toEqual(clusterTexts(cited, 'print'))
  return clusterTexts(cited, 'print').map((text) => text.slice('1: '.length))
}
const first = async (...parameters: Parameters<typeof texts>): Promise<string | undefined> =>
  (await texts(...parameters))[0]

describe('a capital', () => {
  test.each([
    '[@dewaal, p. 3].',
    '[@dewaal, p. 3] says so.',
    '@dewaal [p. 3] says so.',
    'A first paragraph.\n\n[@dewaal, p. 3].',
    'The war ended in 1992. [@dewaal, p. 3].',
    'He says so on p. 12. [@dewaal, p. 3].',
    'So it was in Karabakh. [@dewaal, p. 3].',
    'So it was in *Karabakh*. [@dewaal, p. 3].',
    'So it was in Nagorno-Karabakh. [@dewaal, p. 3]',
    'He wrote: “It ended in Baku in February.” [@dewaal, p. 3].',
    'He wrote, ‘it ended’. [@dewaal, p. 3].',
    'It ended (or so they say). [@dewaal, p. 3].',
    'Was it so? [@dewaal, p. 3].',
    '- So it ended in February. [@dewaal, p. 3].',
  ])('is due in: %s', async (body) => expect(await first(body)).toBe('De Waal 3'))

  test('is due behind a citation with its full stop, and for a prefix', async () => {
    expect(await texts('It was so [@roe, p. 9]. [see also @dewaal, p. 3; @roe].')).toEqual([
      'Roe 9',
      'See also de Waal 3Roe',
    ])
  })
})

describe('no capital', () => {
  test.each([
    'It is so, cf. [@dewaal, p. 3].',
    'It is so, see esp. [@dewaal, p. 3].',
    'It is so according to [@dewaal, p. 3].',
    'As in ([@dewaal, p. 3]).',
    'They came, e.g. [@dewaal, p. 3].',
    'In the U.S. [@dewaal, p. 3] it is read.',
    'In the trans. [@dewaal, p. 3] it is so.',
    'Thus chap. [@dewaal, p. 3].',
    'So wrote J. [@dewaal, p. 3].',
    'He said… [@dewaal, p. 3].',
    'He said... [@dewaal, p. 3].',
    'He asked “Why?” [@dewaal, p. 3].',
    'He wrote “It ended in Baku in February.” [@dewaal, p. 3], and left.',
    'One – [@dewaal, p. 3].',
    'Under Wilhelm XVIII. [@dewaal, p. 3].',
    'It ended in 1992.[@dewaal, p. 3].',
    '> [@dewaal, p. 3].',
    '- [@dewaal, p. 3].',
    '| a |\n|---|\n| [@dewaal, p. 3] |',
  ])('in: %s', async (body) => expect(await first(body)).toBe('de Waal 3'))
})

test('in languages that write ordinals with a full stop, a short number ends nothing', async () => {
  expect(await first('Es war am 3. [@dewaal, S. 3].', { language: 'de' })).toBe('de Waal 3')
  expect(await first('Es war 1992. [@dewaal, S. 3].', { language: 'de' })).toBe('De Waal 3')
  expect(await first('Er bezieht sich auf die zweite Aufl. [@dewaal, S. 3].', { language: 'de' })).toBe(
    'de Waal 3',
  )
})

describe('author-date and numeric styles', () => {
  const inText = { citationClass: 'in-text' }
  test.each([
    ['[@dewaal, p. 3] it is.', '(De Waal 3)'],
    ['[see @dewaal, p. 3].', '(See de Waal 3)'],
    ['The war ended in 1992. [@dewaal, p. 3].', '(de Waal 3)'],
    ['The war ended in 1992. @dewaal [p. 3] says so.', 'De Waal (3)'],
    ['According to @dewaal [p. 3] it ended.', 'de Waal (3)'],
  ])('%s', async (body, printed) => expect(await first(body, inText)).toBe(printed))
})

describe('front and back matter', () => {
  const piece = async (front: string, citationClass = 'note'): Promise<string[]> => {
    const cited = await citeEdition({
      yaml: 'citations: {style: styles/short.csl, locale: en-GB}',
      styles: { 'styles/short.csl': style(citationClass) },
      sources: [dewaal],
      notes: [],
      front,
    })
    return [...cited.formatted.values()].map(({ print }) =>
      print.map((node) => (node.type === 'text' ? node.value : '')).join(''),
    )
  }
  test('a citation in the text becomes a footnote, which it begins, and which ends with one full stop', async () => {
    expect(await piece('So it was, cf. a question [see @dewaal, p. 3, etc.], and so on [@dewaal].')).toEqual([
      'See de Waal 3, etc',
      'De Waal',
    ])
  })
  test('a citation that begins a footnote of the editors’', async () => {
    expect(await piece('So.[^1]\n\n[^1]: [@dewaal]; as has [@dewaal].')).toEqual(['De Waal', 'de Waal'])
  })
  test('in the line it is as it is, but at the head of a paragraph', async () => {
    expect(await piece('So it was [@dewaal].\n\n[@dewaal] again.', 'in-text')).toEqual([
      '(de Waal)',
      '(De Waal)',
    ])
  })
})

test('a Turkish edition has Turkish capitals, a note in another language those of its own', async () => {
  const sina = { ...sources.doe, id: 'sina', author: [{ family: 'ibn Sina' }] }
  const cited = await citeEdition({
    yaml: 'notesLanguage: tr\ncitations: {style: styles/short.csl}',
    styles: { 'styles/short.csl': style('note') },
    sources: [sina],
    notes: [['note', 'n', '[@sina].']],
  })
  expect(clusterTexts(cited, 'print')).toEqual(['1: İbn Sina'])
})

test('abbreviations of the citations’ terms are known', () => {
  const known = new Abbreviations('en', ['<term name="x"><single>Gloss.</single></term>'])
  expect(known.endsSentence('gloss')).toBe(false)
  expect(new Abbreviations('en', []).endsSentence('gloss')).toBe(true)
})
