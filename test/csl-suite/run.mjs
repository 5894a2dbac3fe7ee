// Runs the citation fixtures of the CSL project's test suite through the engine as the step that cites uses it: the
// clusters in the order of reading, one appended after the other.
//
//     npm run csl-suite -- DIR        DIR holds a checkout of citation-style-language/test-suite
//
// Says how many passed, and prints the others; fails where one does that is not among the known ones, whose reasons
// docs/citations.md gives.
import { existsSync } from 'node:fs'
import { ClusterAppender } from '../../dist/cite/cluster-appender.js'
import { makeEngine } from '../../dist/cite/engine.js'
import { styleSource } from '../../dist/cite/style-source.js'
import { nodeWorld } from '../../dist/world/node-world.js'
import { citationFixtures } from './fixtures.mjs'

const known = [
  'bugreports_ChicagoAuthorDateLooping',
  'bugreports_DemoPageFullCiteCruftOnSubsequent',
  'date_NegativeDateSort',
  'date_NegativeDateSortViaMacroOnYearMonthOnly',
  'disambiguate_ByCiteIncremental2',
  'disambiguate_InitializeWithButNoDisambiguation',
  'number_PlainHyphenOrEnDashAlwaysPlural',
  'related_att',
  'sort_CitationNumberSecondaryAscendingViaMacroCitation',
]

const [folder, ...words] = process.argv.slice(2)
if (folder === undefined || !existsSync(folder)) {
  console.error('npm run csl-suite -- DIR: the folder of the suite is missing')
  process.exit(2)
}

const source = styleSource(nodeWorld('.', {}), new Map())
const localeByTag = new Map()
for (const tag of await source.locales()) localeByTag.set(tag, await source.locale(tag))

/** What the engine prints for the clusters of a fixture. */
function printed({ style, items, clusters }) {
  const language = /<style[^>]*\sdefault-locale="([^"]+)"/.exec(style)?.[1] ?? 'en-US'
  const itemById = new Map(items.map((item) => [String(item.id), item]))
  const engine = makeEngine({ xml: style, language, localeByTag }, itemById)
  // The suite is older than links in what is printed.
  engine.opt.development_extensions.wrap_url_and_doi = false
  const appender = new ClusterAppender(engine)
  const lines = []
  for (const [index, cluster] of clusters.entries()) {
    const citation = { ...cluster, citationID: `c${index}` }
    for (const [place, html] of appender.append(citation)) lines[place] = html
  }
  return lines
}

const failed = []
const fixtures = citationFixtures(folder).filter(({ name }) => words.every((word) => name.includes(word)))
for (const fixture of fixtures) {
  let lines
  try {
    lines = printed(fixture)
  } catch (error) {
    lines = [String(error)]
  }
  if (lines.join('\n') !== fixture.expected.join('\n')) failed.push({ fixture, lines })
}
for (const { fixture, lines } of failed) {
  const mark = known.includes(fixture.name) ? ' (known)' : ''
  console.log(`${fixture.name}${mark}\n  expected  ${fixture.expected.join('\n            ')}`)
  console.log(`  printed   ${lines.join('\n            ')}`)
}
console.log(`${fixtures.length} citation fixtures: ${fixtures.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.every(({ fixture }) => known.includes(fixture.name)) ? 0 : 1
