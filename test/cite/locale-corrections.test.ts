import { expect, test } from 'vitest'
import { styleSource } from '../../scripts/cite/style-source.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'
import { citeEdition, clusterTexts, sources } from './edition.ts'

test.each(['en-US', 'en-GB'])('terms of %s are those of the CSL project today', async (tag) => {
  const xml = await styleSource(nodeWorld('.', {}), new Map()).locale(tag)
  for (const term of [
    '"ad"> AD<',
    '"bc"> BC<',
    '"bce"> BCE<',
    '"ce"> CE<',
    '>trans.<',
    '>June<',
    '>Sept.<',
  ]) {
    expect(xml).toContain(term)
  }
  expect(xml).not.toMatch(/>(?:ed\. &amp; )?tran\.<|>(?:Jun|Jul|Sep)\.</)
})

test('a year before Christ prints with a space before its era', async () => {
  const cited = await citeEdition({
    yaml: 'citations: {style: chicago-author-date, locale: en-US}',
    sources: [{ ...sources.doe, issued: { 'date-parts': [[-43]] } }],
    notes: [['note', 'a', '[@doe]']],
  })
  expect(clusterTexts(cited, 'print')).toEqual(['1: (Doe 43 BC)'])
})
