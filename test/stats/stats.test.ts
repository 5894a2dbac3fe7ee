import { expect, it } from 'vitest'
import { prepare } from '../../scripts/edition.ts'
import { coverageOf } from '../../scripts/stats/coverage.ts'
import { statsOf } from '../../scripts/stats/stats.ts'
import { wordsIn } from '../../scripts/stats/words.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'
import { makeEdition } from '../support/edition.ts'
import { run } from '../support/run.ts'

async function composed(files: Record<string, string | undefined>) {
  const { folder, remove } = await makeEdition(files)
  try {
    const { composed } = await prepare(nodeWorld(folder, {}))
    return composed!
  } finally {
    await remove()
  }
}

it.each([
  ['Azerbaijan`s 1.5 million, and “so” on', 7],
  ["it's well-known", 2],
  ['— … !', 0],
  ['Ходжалы́ и e\u0301tat', 3],
])('counts the words of %j', (text, words) => expect(wordsIn(text)).toBe(words))

it('counts what lies under lemmas once, whatever overlaps', async () => {
  const edition = await composed({
    'manuscript/01-of-truth.md':
      '# Of Truth\n\nOne two three four.\n\nFive six.\n\n- seven\n\nEight.\n\nNine.\n',
    'annotations/notes.md': `:::note{#a}\n> One two three\n\nx\n:::\n\n:::note{#b}\n> two three four\n\nx\n:::\n\n:::note{#c}\n> seven\n\nx\n:::\n\n:::note{#d in="01-of-truth"}\nx\n:::\n`,
  })
  expect(coverageOf(edition)).toEqual({
    paragraphs: 4,
    answered: 2,
    words: 15,
    wordsUnderLemmas: 5,
    gaps: [{ chapter: '01-of-truth', from: 3, to: 4, words: 2 }],
  })
})

it('takes a note on a whole paragraph for an answer, but for no lemma', async () => {
  const edition = await composed({
    'annotations/notes.md': ':::note{#whole in=p-1}\nOn all of it, in six words.\n:::\n',
  })
  const { answered, wordsUnderLemmas, gaps } = coverageOf(edition)
  expect({ answered, wordsUnderLemmas, gaps: gaps.length }).toEqual({
    answered: 1,
    wordsUnderLemmas: 0,
    gaps: 1,
  })
  expect(statsOf(edition).words).toMatchObject({ notes: 7, matter: 0 })
})

it('counts notes by chapter and series, stances, sources', async () => {
  const stats = statsOf(await composed({}))
  expect(stats.chapters.map(({ id, notes }) => [id, notes])).toEqual([
    ['00-title', { note: 0, 'counter-source': 0 }],
    ['01-of-truth', { note: 1, 'counter-source': 1 }],
  ])
  expect(stats.series.map(({ id, notes, stances }) => [id, notes, stances])).toEqual([
    ['note', 1, {}],
    ['counter-source', 1, { qualifies: 1 }],
  ])
  expect(stats.sources).toMatchObject({ total: 1, cited: 1, groups: [{ sources: 1, notes: 1 }] })
})

it('prints the same figures as text and as JSON', async () => {
  const { folder, remove } = await makeEdition()
  try {
    const [text, json] = [await run(['stats', folder]), await run(['stats', '--format', 'json', folder])]
    const { words, chapters } = JSON.parse(json.out)
    expect(text.status).toBe(0)
    expect(text.out).toContain(`Original ${words.original} words in 2 paragraphs`)
    expect(text.out).toContain(String(chapters[1].notesPerThousand.toFixed(1)))
  } finally {
    await remove()
  }
})
