/**
 * Adding clusters at the end must print what citeproc prints in its own way, where it goes over all clusters each
 * time. Random lists of clusters are formatted both ways and compared, update by update.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ClusterAppender } from '../../scripts/cite/cluster-appender.ts'
import {
  type CiteprocItem,
  type Engine,
  type LoadedStyle,
  makeEngine,
  type Update,
} from '../../scripts/cite/engine.ts'
import { localesFor } from '../../scripts/cite/locale.ts'
import { styleSource } from '../../scripts/cite/style-source.ts'
import { WatchedCitation } from '../../scripts/cite/watched-citation.ts'
import type { CslItem } from '../../scripts/model/edition.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'
import { restlessNotes, restlessNumbers, sortedNumbers } from './nasty-styles.ts'

const runs = Number(process.env.CITE_RUNS ?? 15)

/** A cluster as it is drawn; `step` goes from its predecessor's note to its own, 9 lets the notes begin anew. */
interface Drawn {
  step: number
  items: { source: number; locator: string | undefined; withoutAuthor: boolean }[]
  composite: boolean
  /** Position that a rule of ours gives to the first item, as for series read apart. */
  watched: number | undefined
}

/** Few names, years and titles, so that sources are hard to tell apart. */
const authors: CslItem['author'][] = [
  [{ family: 'Doe', given: 'Jane' }],
  [{ family: 'Doe', given: 'John' }],
  [{ family: 'Doe', given: 'James' }],
  [
    { family: 'Roe', given: 'Ann' },
    { family: 'Doe', given: 'Jane' },
    { family: 'Poe', given: 'Ed' },
  ],
  [
    { family: 'Roe', given: 'Ann' },
    { family: 'Doe', given: 'John' },
    { family: 'Poe', given: 'Ed' },
  ],
  undefined,
]
const itemById = new Map(
  Array.from({ length: 18 }, (_, index): [string, CslItem] => {
    const author = authors[index % authors.length]
    const item: CslItem = {
      id: `=${index}`,
      type: ['book', 'article-journal', 'chapter', 'legal_case'][index % 4]!,
      title: `${['Rivers', 'Valleys', 'Axes'][index % 3]} of ${index < 9 ? 'Old' : 'New'}`,
      'container-title': 'Annals',
      issued: { 'date-parts': [[1990 + (index % 2)]] },
      ...(author ? { author } : {}),
    }
    return [`=${index}`, item]
  }),
)

const item = fc.record({
  source: fc.oneof(fc.nat(2), fc.nat(2), fc.nat(17)),
  locator: fc.constantFrom(undefined, undefined, '1', '2'),
  withoutAuthor: fc.constantFrom(false, false, false, true),
})
const drawn: fc.Arbitrary<Drawn[]> = fc.array(
  fc.record({
    step: fc.constantFrom(0, 0, 0, 1, 1, 1, 1, 2, 5, 9),
    items: fc.oneof(
      fc.array(item, { minLength: 1, maxLength: 1 }),
      fc.array(item, { minLength: 1, maxLength: 4 }),
    ),
    composite: fc.constantFrom(false, false, false, true),
    watched: fc.constantFrom(undefined, undefined, 1, 2, 3),
  }),
  { minLength: 2, maxLength: 40 },
)

/** A cluster without items, which makes the notes begin anew, in the note of the one that cites. */
const emptyFirst: Drawn[] = [9, 1, 0, 0].map((step, index) => ({
  step,
  items: [{ source: index < 2 ? 1 : 0, locator: undefined, withoutAuthor: false }],
  composite: false,
  watched: undefined,
}))

/** Give an engine all clusters; answer what it printed each time, and the bibliography. */
function printed(style: LoadedStyle, clusters: Drawn[], watch: boolean, ways: 'all' | 'appended'): unknown[] {
  const engine = makeEngine(
    style,
    itemById,
    ({ index }, before, text, after) => `${before}${text}@${index}${after}`,
  )
  const append = ways === 'all' ? amongAll(engine) : appended(engine)
  let note = 0
  const results: unknown[] = []
  const add = (items: CiteprocItem[], noteIndex: number, drawn?: Drawn): void => {
    const citation = new WatchedCitation(`c${results.length}`, items, { noteIndex })
    if (drawn?.composite && engine.opt.xclass !== 'note') citation.properties.mode = 'composite'
    if (drawn && watch) citation.entitlement = () => drawn.watched
    results.push(append(citation))
    citation.settle()
  }
  for (const cluster of clusters) {
    if (cluster.step === 9) add([], note + 1)
    note = cluster.step === 9 ? 1 : Math.max(1, note + cluster.step)
    const items = cluster.items.map(({ source, locator, withoutAuthor }) => ({
      id: `=${source}`,
      ...(locator ? { locator, label: 'page' } : {}),
      ...(withoutAuthor ? { 'suppress-author': true } : {}),
    }))
    add(items, note, cluster)
  }
  return [...results, engine.makeBibliography()]
}

/** citeproc's own way. */
function amongAll(engine: Engine): (citation: WatchedCitation) => Update[] {
  const before: [string, number][] = []
  return (citation) => {
    const [, updates] = engine.processCitationCluster(citation, [...before], [])
    before.push([citation.citationID, citation.properties.noteIndex])
    return updates
  }
}

function appended(engine: Engine): (citation: WatchedCitation) => Update[] {
  const appender = new ClusterAppender(engine)
  return (citation) => appender.append(citation)
}

async function styleOf(name: string): Promise<LoadedStyle> {
  const source = styleSource(nodeWorld('.', {}), new Map())
  const own: Record<string, string> = { restlessNotes, restlessNumbers, sortedNumbers }
  const xml = own[name] ?? (await source.style(name)) ?? ''
  const localeByTag = new Map<string, string>()
  for (const tag of localesFor('en-US', await source.locales())) {
    localeByTag.set(tag, (await source.locale(tag)) ?? '')
  }
  return { xml, language: 'en-US', localeByTag }
}

describe.each([
  'restlessNotes',
  'restlessNumbers',
  'sortedNumbers',
  'chicago-fullnote-bibliography',
  'chicago-fullnote-bibliography-with-ibid',
  'modern-humanities-research-association',
  'oscola',
  'infoclio-de',
  'mcgill-en',
  'revista-biblica',
  'chicago-author-date',
  'apa',
  'modern-language-association',
  'vancouver',
])('%s', (name) => {
  test('prints the same as when all clusters are gone over', async () => {
    const style = await styleOf(name)
    fc.assert(
      fc.property(drawn, fc.boolean(), (clusters, watch) => {
        expect(printed(style, clusters, watch, 'appended')).toEqual(printed(style, clusters, watch, 'all'))
      }),
      { numRuns: runs, examples: [[emptyFirst, false]] },
    )
  })
})
