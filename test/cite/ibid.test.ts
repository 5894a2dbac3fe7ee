/** What *ibid.* may point to, and how far a near note may be. */
import { describe, expect, test } from 'vitest'
import { citeEdition, clusterTexts, sources } from './edition.ts'

const both = [sources.doe, sources.roe]

const rules: Record<string, Record<'strict' | 'plain', string>> = {
  // The note before cites twice, with prose between.
  '[@roe, p. 1], which is older. So too [@doe, p. 2].': { strict: 'Doe (n 1) 2', plain: 'ibid' },
  '[@doe, p. 1], which is older. So too [@doe, p. 2].': { strict: 'Doe (n 1) 2', plain: 'ibid' },
  '[@doe, p. 2], which is older. So too [@roe, p. 2].': { strict: 'Doe (n 1) 2', plain: 'Doe (n 1) 2' },
  // It cites once, but two sources.
  '[@roe, p. 1; @doe, p. 2]': { strict: 'Doe (n 1) 2', plain: 'Doe (n 1) 2' },
  // It cites once, whatever the prose around.
  'So much for rivers [@doe, p. 2], says the *Review*.': { strict: 'ibid', plain: 'ibid' },
  'So much for rivers [@doe, p. 7], says the *Review*.': { strict: 'ibid 2', plain: 'ibid 2' },
}

describe.each(['strict', 'plain'] as const)('ibid: %s', (rule) => {
  test.each(Object.entries(rules))('after %s', async (body, expected) => {
    const yaml = `citations: {style: oscola, locale: en-GB, ibid: ${rule}}`
    const ofOneSeries = await citeEdition({
      yaml,
      sources: both,
      notes: [
        ['note', 'a', '[@doe]'],
        ['note', 'b', body],
        ['note', 'c', '[@doe, p. 2]'],
      ],
    })
    expect(clusterTexts(ofOneSeries, 'print').at(-1)).toBe(`3: ${expected[rule]}`)
    expect(clusterTexts(ofOneSeries, 'screen').at(-1)).toBe('3: Doe (n 1) 2')

    const ofTwo = await citeEdition({
      yaml,
      sources: both,
      notes: [
        ['note', 'a', '[@doe]'],
        ['note', 'b', body],
        ['counter-source', 'x', '[@roe, p. 9]'],
        ['note', 'c', '[@doe, p. 2]'],
      ],
    })
    expect(clusterTexts(ofTwo, 'print').at(-1)).toBe(`3: ${expected[rule]}`)
  })

  test('within a note the source just named may be ibid.', async () => {
    const cited = await citeEdition({
      yaml: `citations: {style: oscola, locale: en-GB, ibid: ${rule}}`,
      sources: both,
      notes: [['note', 'a', '[@roe]. Then [@doe, p. 1], and later [@doe, p. 3].']],
    })
    expect(clusterTexts(cited, 'print').at(-1)).toBe('1: ibid 3')
  })
})

test('strict is the rule where none is named', async () => {
  const cited = await citeEdition({
    yaml: 'citations: {style: oscola, locale: en-GB}',
    sources: both,
    notes: [
      ['note', 'a', '[@roe] and [@doe]'],
      ['note', 'b', '[@doe]'],
    ],
  })
  expect(clusterTexts(cited, 'print').at(-1)).toBe('2: Doe (n 1)')
})

describe('near notes', () => {
  const notes: [string, string, string][] = [
    ['note', 'a', '[@doe]'],
    ['counter-source', 'b', '[@roe]'],
    ['counter-source', 'c', '[@roe]'],
    ['note', 'd', '[@doe]'],
  ]

  test.each([
    ['near-note-distance="2"', 'Doe'],
    ['near-note-distance="3"', 'Doe (near)'],
    ['', 'Doe (near)'],
  ])('%s is a number of notes of any series, from call to call', async (distance, expected) => {
    const cited = await citeEdition({
      yaml: 'citations: {style: styles/near.csl}',
      styles: { 'styles/near.csl': nearStyle(distance) },
      sources: both,
      notes,
    })
    expect(clusterTexts(cited, 'print')[3]).toBe(`2: ${expected}`)
    expect(clusterTexts(cited, 'screen')[3]).toBe(`2: ${expected}`)
  })
})

function nearStyle(distance: string): string {
  return `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>Near</title><id>near</id><updated>2020-01-01T00:00:00Z</updated></info>
  <citation ${distance}><layout>
    <names variable="author"><name form="short"/></names>
    <choose><if position="near-note"><text value=" (near)"/></if></choose>
  </layout></citation>
  <bibliography><layout><text variable="title"/></layout></bibliography>
</style>`
}
