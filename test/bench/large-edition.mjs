// A long edition, made of a seed: chapters of the original, notes on passages of them, sources for a quarter of the
// notes. Its size is its only measure; the words mean nothing.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A generator of numbers below 1 from a seed (mulberry32). */
function randomOf(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Write an edition.
 *
 * @param folder where to
 * @param size words of the original, notes on it, notes that cite, and sources they cite
 * @param seed of the random numbers
 */
export function writeLargeEdition(folder, { words, notes, citing, sources }, seed = 1) {
  const random = randomOf(seed)
  const below = (count) => Math.floor(random() * count)
  // Common words come often, rare ones seldom, as in a language.
  const vocabulary = Array.from({ length: 20_000 }, () => wordOf(below))
  const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)]
  const sentence = (count) => {
    const all = Array.from({ length: count }, word)
    all[0] = all[0].charAt(0).toUpperCase() + all[0].slice(1)
    if (count > 12) all[below(count - 2) + 1] += ','
    return `${all.join(' ')}.`
  }
  const paragraph = () => Array.from({ length: 4 + below(5) }, () => sentence(8 + below(20))).join(' ')

  mkdirSync(join(folder, 'manuscript'), { recursive: true })
  mkdirSync(join(folder, 'annotations'), { recursive: true })
  const chapters = Math.max(1, Math.round(words / 15_000))
  const passages = []
  for (let chapter = 1; chapter <= chapters; chapter++) {
    const paragraphs = []
    for (let count = 0; count < words / chapters; ) {
      paragraphs.push(paragraph())
      count += paragraphs.at(-1).split(' ').length
    }
    passages.push(...paragraphs)
    const name = `${String(chapter).padStart(4, '0')}-chapter.md`
    writeFileSync(join(folder, 'manuscript', name), `# Chapter ${chapter}\n\n${paragraphs.join('\n\n')}\n`)
  }
  writeFileSync(
    join(folder, 'manuscript/edition.yaml'),
    'title: A long edition\nlanguage: en\nseries:\n  note: {label: Notes}\n  counter-source: {label: Counter-sources, prefix: C, stance: required, claim: required}\n',
  )

  const every = Math.floor(notes / citing)
  const files = new Map()
  for (let note = 0; note < notes; note++) {
    const at = Math.floor((note / notes) * passages.length)
    const all = passages[at].split(' ')
    const start = below(Math.max(1, all.length - 12))
    const lemma = all.slice(start, start + 6 + below(6)).join(' ')
    const cites = note % every === 0
    const citation = cites ? ` [see @source${below(sources)}, p. ${1 + below(300)}]` : ''
    const fence = cites
      ? `:::counter-source{#n${note} stance=disputes claim="${sentence(6).slice(0, -1)}"}`
      : `:::note{#n${note}}`
    const file = `${String(Math.floor(note / 100)).padStart(4, '0')}.md`
    const text = `${fence}\n> ${lemma}\n\n${paragraph()}${citation}\n:::\n`
    files.set(file, [...(files.get(file) ?? []), text])
  }
  for (const [name, texts] of files) writeFileSync(join(folder, 'annotations', name), texts.join('\n'))
  const items = Array.from({ length: sources }, (_, index) => ({
    id: `source${index}`,
    type: 'book',
    title: sentence(5).slice(0, -1),
    author: [{ family: wordOf(below), given: wordOf(below) }],
    issued: { 'date-parts': [[1850 + below(170)]] },
    publisher: wordOf(below),
    'publisher-place': wordOf(below),
  }))
  writeFileSync(join(folder, 'annotations/sources.json'), JSON.stringify(items, null, 1))
}

function wordOf(below) {
  const syllables = ['ba', 'do', 'fen', 'gir', 'lu', 'mas', 'no', 'pel', 'qua', 'ris', 'sto', 'tem', 'ul', 'vor', 'zi']
  return Array.from({ length: 1 + below(4) }, () => syllables[below(syllables.length)]).join('')
}
