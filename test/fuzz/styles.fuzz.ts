/**
 * Every style of the collection passes the checks; and a style that somebody has damaged either fails them or can be
 * used by citeproc, so that no fault is left to be told without a place.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkStyle } from '../../scripts/cite/check-style.ts'
import { compactToXml } from '../../scripts/cite/compact-csl.ts'
import { makeEngine } from '../../scripts/cite/engine.ts'
import { styleSource } from '../../scripts/cite/style-source.ts'
import type { CslItem } from '../../scripts/model/edition.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'

const source = styleSource(nodeWorld('.', {}), new Map())
const runs = Number(process.env.STYLE_RUNS ?? 60)

test('no style of the collection has a fault, and none is altered by being read', async () => {
  const faulty: string[] = []
  const ids = [...(await source.styles()).keys()]
  for (const id of ids) {
    const xml = (await source.style(id)) ?? ''
    const { faults, style } = checkStyle(xml)
    if (faults.length > 0) faulty.push(`${id}: ${faults[0]!.cause}`)
    else if (!style || compactToXml(style) !== xml) faulty.push(`${id}: altered`)
  }
  expect(ids.length).toBeGreaterThan(2500)
  expect(faulty).toEqual([])
})

const item: CslItem = {
  id: '=a',
  type: 'book',
  title: 'A Book of Rivers',
  author: [{ family: 'Doe', given: 'Jane' }],
  issued: { 'date-parts': [[1999, 5, 3]] },
}

/** One place of a style is damaged: a piece of it lost, doubled, or put in the place of another. */
const damage = fc.record({
  style: fc.constantFrom('oscola', 'apa', 'infoclio-de', 'chicago-fullnote-bibliography', 'ieee'),
  kind: fc.constantFrom('lost', 'doubled', 'moved', 'value'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
})

test('a damaged style fails the checks or can be used', { timeout: 900_000 }, async () => {
  const locale = (await source.locale('en-US')) ?? ''
  const xmlById = new Map<string, string>()
  for (const id of ['oscola', 'apa', 'infoclio-de', 'chicago-fullnote-bibliography', 'ieee'])
    xmlById.set(id, (await source.style(id)) ?? '')
  fc.assert(
    fc.property(damage, ({ style: id, kind, at, to }) => {
      const text = damaged(xmlById.get(id)!, kind, at, to)
      const { faults, style } = checkStyle(text)
      for (const { offset } of faults) expect(offset).toBeLessThanOrEqual(text.length)
      if (!style || faults.some(({ ignored }) => !ignored)) return
      const engine = makeEngine(
        { xml: compactToXml(style), language: 'en-US', localeByTag: new Map([['en-US', locale]]) },
        new Map([[item.id, item]]),
      )
      const citation = {
        citationID: 'c',
        citationItems: [{ id: item.id, locator: '3' }],
        properties: { noteIndex: 1 },
      }
      engine.processCitationCluster(citation, [], [])
      engine.makeBibliography()
    }),
    { numRuns: runs },
  )
})

function damaged(xml: string, kind: string, at: number, to: number): string {
  if (kind === 'value') {
    const values = [...xml.matchAll(/="([^"]*)"/g)]
    const value = values[Math.floor(at * (values.length - 1))]!
    const other = values[Math.floor(to * (values.length - 1))]!
    return xml.slice(0, value.index) + other[0] + xml.slice(value.index + value[0].length)
  }
  const tags = [...xml.matchAll(/<[^/][^<]*?><\/[\w-]+>/g)]
  const tag = tags[Math.floor(at * (tags.length - 1))]!
  const other = tags[Math.floor(to * (tags.length - 1))]!
  const put = { lost: '', doubled: tag[0] + tag[0], moved: other[0] }[kind] ?? ''
  return xml.slice(0, tag.index) + put + xml.slice(tag.index + tag[0].length)
}
