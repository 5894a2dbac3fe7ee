// How long citing takes, and how it grows: editions of 1,000, 2,000 and 4,000 clusters with half as many sources, in
// Chicago's full notes. The engine alone, as it comes, runs beside it on the same clusters and sources.
//
//     npm run bench -- cite [clusters …]
import { cpus } from 'node:os'
import { performance } from 'node:perf_hooks'
import { VFile } from 'vfile'
import { cite } from '../../dist/cite/cite.js'
import { makeEngine } from '../../dist/cite/engine.js'
import { loadStyle } from '../../dist/cite/load-style.js'
import { styleSource } from '../../dist/cite/style-source.js'
import { parseAnnotationFile } from '../../dist/parse/annotations.js'
import { parseSources } from '../../dist/parse/sources.js'
import { readConfig } from '../../dist/read/config.js'
import { nodeWorld } from '../../dist/world/node-world.js'

const counts = process.argv.slice(2).map(Number)
if (counts.length === 0) counts.push(1000, 2000, 4000)

const types = ['book', 'article-journal', 'chapter']
const families = ['Abel', 'Brandt', 'Castro', 'Dorn', 'Egan', 'Fry', 'Gold', 'Hume', 'Ivers', 'Jonas', 'Klein']
const given = ['Ada', 'Boris', 'Clara', 'David', 'Erika', 'Franz', 'Gerda']

/** Sources whose authors share names now and then, as in a real bibliography. */
function sourcesOf(count) {
  return Array.from({ length: count }, (_, index) => ({
    id: `source${index}`,
    type: types[index % types.length],
    title: `Of Matter ${index} and What Follows`,
    'container-title': `Review of Matters ${index % 40}`,
    author: [{ family: `${families[index % 11]}${Math.floor(index / 22)}`, given: given[index % 7] }],
    issued: { 'date-parts': [[1900 + (index % 120)]] },
    publisher: 'North Press',
    'publisher-place': 'Leipzig',
    page: `${index % 90}–${(index % 90) + 20}`,
  }))
}

/** An edition of two series; each source is cited twice on average, one note in five like the one before. */
async function editionOf(clusters) {
  const count = clusters / 2
  const configFile = new VFile({
    path: 'manuscript/edition.yaml',
    value: 'series:\n  note: {label: Notes}\n  counter-source: {label: Counter-sources, prefix: C}\n',
  })
  const config = readConfig(configFile)
  const notes = Array.from({ length: clusters }, (_, index) => {
    const turn = index % 5 === 4 ? index - 1 : index
    const source = turn < count ? turn : (turn * 7) % count
    const series = index % 10 < 7 ? 'note' : 'counter-source'
    return `:::${series}{#n${index}}\n> words\n\nSee [@source${source}, p. ${index % 300}].\n:::\n`
  })
  const notesFile = new VFile({ path: 'annotations/notes.md', value: notes.join('\n') })
  const sourcesFile = new VFile({
    path: 'annotations/sources.json',
    value: JSON.stringify(sourcesOf(count)),
  })
  const files = {
    config,
    configFile,
    title: undefined,
    chapters: [],
    notes: [notesFile],
    front: [],
    back: [],
    sources: [sourcesFile],
    evidence: new Map(),
    styles: [],
    citationStyles: new Map(),
    images: new Map(),
    refused: [],
  }
  const parsed = parseAnnotationFile(notesFile, config)
  const numbers = new Map()
  const calls = parsed.map((note) => {
    const number = (numbers.get(note.series) ?? 0) + 1
    numbers.set(note.series, number)
    const place = { chapter: '01', text: '01', start: 0, end: 1, call: 1, paragraph: 1, extent: 'words' }
    const mark = `${note.series === 'note' ? '' : 'C'}${number}`
    return { note, anchor: { note, state: 'exact', place }, number, mark }
  })
  return {
    config,
    files,
    title: undefined,
    chapters: [],
    notes: parsed,
    front: [],
    back: [],
    sources: await parseSources(files.sources),
    anchors: calls.map(({ anchor }) => anchor),
    calls,
    callByNote: new Map(calls.map((call) => [call.note.id, call])),
  }
}

/** The engine as it comes: each cluster after all before it. */
function engineAlone(edition, style) {
  const items = new Map(edition.sources.map(({ key, item }) => [key, { ...item, id: key }]))
  const engine = makeEngine(style, items)
  const before = []
  for (const [index, { note }] of edition.calls.entries()) {
    const [{ items: cited }] = note.citations
    const citationItems = cited.map(({ key, locator }) => ({ id: key, locator: locator?.value, label: locator?.label }))
    const citation = { citationID: `c${index}`, citationItems, properties: { noteIndex: index + 1 } }
    engine.processCitationCluster(citation, before, [])
    before.push([citation.citationID, index + 1])
  }
  engine.makeBibliography()
}

/** Seconds on the clock and of the processor; the two part where the machine has other work. */
async function secondsFor(work) {
  const start = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 }
}

const source = styleSource(nodeWorld('.', {}), new Map())
const rows = []
// Once before, so that no figure pays for what is loaded and compiled.
await cite(await editionOf(100), source)
for (const clusters of counts) {
  const edition = await editionOf(clusters)
  const style = await loadStyle(edition.files, source)
  const ours = await secondsFor(() => cite(edition, source))
  const alone = await secondsFor(() => engineAlone(edition, style))
  rows.push({ clusters, ours, alone })
}
const [first] = rows
const figures = ({ clock, processor }, then) => {
  const growth = processor === then.processor ? '' : `${(processor / then.processor).toFixed(1)}×`
  return [clock.toFixed(1).padStart(8), processor.toFixed(1).padStart(10), growth.padStart(7)].join('')
}
console.log(`citing in chicago-fullnote-bibliography, node ${process.version}, ${cpus()[0]?.model.trim()}, seconds`)
console.log('                    cite()                    the engine alone')
console.log('clusters  sources   clock processor growth   clock processor growth')
for (const { clusters, ours, alone } of rows) {
  const [count, sources] = [clusters, clusters / 2].map((number) => String(number).padStart(8))
  console.log(`${count} ${sources}${figures(ours, first.ours)} ${figures(alone, first.alone)}`)
}
