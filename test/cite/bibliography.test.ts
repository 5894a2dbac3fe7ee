import { expect, test } from 'vitest'
import { citeEdition, sources } from './edition.ts'

const entry = (id: string, more: object): object => ({ ...sources.doe, id, title: `Of ${id}`, ...more })

const list = [
  entry('zeta', { author: [{ family: 'Zorn' }], custom: { kind: 'book', tier: 'core' } }),
  entry('alpha', { author: [{ family: 'Aber' }], custom: { kind: 'book' } }),
  entry('court', { author: [{ family: 'Court' }], type: 'report', custom: { kind: 'court' } }),
  entry('press', { author: [{ family: 'Press' }], keyword: 'paper, daily' }),
  entry('rest', { author: [{ family: 'Rest' }] }),
  entry('never', { author: [{ family: 'Never' }], custom: { kind: 'book' } }),
]
const notes: [string, string, string][] = [
  ['note', 'one', '[@zeta; @court]'],
  ['counter-source', 'two', '[@alpha; @zeta] and [@press]'],
  ['note', 'three', '[@rest; @zeta]'],
]

const groupsOf = async (yaml: string): Promise<[string | undefined, string[]][]> => {
  const { bibliography } = await citeEdition({ yaml, sources: list, notes })
  return bibliography.map(({ label, entries }) => [label, entries.map(({ key }) => key)])
}

test('without groups there is one without a label, in the order of the style', async () => {
  expect(await groupsOf('')).toEqual([[undefined, ['alpha', 'court', 'press', 'rest', 'zeta']]])
})

test('the first group that fits has an entry, the rest stand last; groups without entries are left out', async () => {
  const yaml = `bibliography:
  groups:
    - {label: Core, tiers: [core]}
    - {label: Books, kinds: [book, novel]}
    - {label: Films, kinds: [film]}
    - {label: Reports, types: [report]}
    - {label: Papers, keywords: [daily]}
`
  expect(await groupsOf(yaml)).toEqual([
    ['Core', ['zeta']],
    ['Books', ['alpha']],
    ['Reports', ['court']],
    ['Papers', ['press']],
    ['Other sources', ['rest']],
  ])
})

test('the last group has the label of the edition', async () => {
  const yaml = 'bibliography: {groups: [{label: Books, kinds: [book]}], other: Everything else}'
  expect((await groupsOf(yaml)).at(-1)).toEqual(['Everything else', ['court', 'press', 'rest']])
})

test('entries name the notes that cite them, in the order of the calls', async () => {
  const { bibliography } = await citeEdition({ sources: list, notes })
  const notesByKey = Object.fromEntries(bibliography[0]!.entries.map(({ key, notes: ids }) => [key, ids]))
  expect(notesByKey).toEqual({
    alpha: ['two'],
    court: ['one'],
    press: ['two'],
    rest: ['three'],
    zeta: ['one', 'two', 'three'],
  })
})
