import { toString as plainText } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { Cited } from '../../scripts/model/edition.ts'
import { citeEdition, clusterTexts, messagesOf, sources } from './edition.ts'

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

const withAuthors = (...authors: [id: string, family: string, kind: string][]): object[] =>
  authors.map(([id, family, kind], index) =>
    entry(id, {
      author: [{ family, given: 'Jane' }],
      issued: { 'date-parts': [[1990 + index]] },
      custom: { kind },
    }),
  )
const textsOf = ({ bibliography }: Cited): [label: string | undefined, ...entries: string[]][] =>
  bibliography.map(({ label, entries }) => [
    label,
    ...entries.map(({ content }) => plainText({ type: 'root', children: content })),
  ])
const groups = 'bibliography: {groups: [{label: Reports, kinds: [report]}, {label: Press, kinds: [press]}]}'

describe('within the groups', () => {
  test('a dash stands only for the author of the entry before in the same group', async () => {
    const works = withAuthors(
      ['a', 'Doe', 'report'],
      ['b', 'Doe', 'press'],
      ['c', 'Doe', 'report'],
      ['d', 'Doe', 'none'],
      ['e', 'Poe', 'press'],
      ['f', 'Poe', 'none'],
      ['g', 'Poe', 'none'],
    )
    const cited = await citeEdition({
      yaml: `citations: {style: chicago-fullnote-bibliography, locale: en-GB}\n${groups}`,
      sources: works,
      notes: [['note', 'n', '[@a; @b; @c; @d; @e; @f; @g]']],
    })
    const heads = textsOf(cited).map(([label, ...entries]) => [
      label,
      ...entries.map((text) => text.slice(0, 4)),
    ])
    expect(heads).toEqual([
      ['Reports', 'Doe,', '———.'],
      ['Press', 'Doe,', 'Poe,'],
      ['Other sources', 'Doe,', 'Poe,', '———.'],
    ])
  })

  test('an entry without an author between two of one author is no reason for a dash', async () => {
    const dashes = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
      <info><title>Dashes</title><id>dashes</id><updated>2020-01-01T00:00:00Z</updated></info>
      <citation><layout><text variable="title"/></layout></citation>
      <bibliography subsequent-author-substitute="—"><layout delimiter=", ">
        <names variable="author"/><text variable="title" prefix=" "/></layout></bibliography>
    </style>`
    const cited = await citeEdition({
      yaml: 'citations: {style: styles/dashes.csl, locale: en-GB}',
      styles: { 'styles/dashes.csl': dashes },
      sources: [
        ...withAuthors(['a', 'Doe', 'x'], ['b', 'Doe', 'x']),
        { id: 'c', type: 'book', title: 'None' },
        ...withAuthors(['d', 'Doe', 'x'], ['e', 'D’oe', 'x']),
      ],
      notes: [['note', 'n', '[@a; @b; @c; @d; @e]']],
    })
    expect(textsOf(cited)).toEqual([
      [undefined, 'Jane Doe Of a', '— Of b', 'None', 'Jane Doe Of d', 'Jane D’oe Of e'],
    ])
  })

  test('year suffixes are those of the notes', async () => {
    const same = withAuthors(['a', 'Doe', 'press'], ['b', 'Doe', 'report'], ['c', 'Doe', 'press']).map(
      (item) => ({
        ...item,
        issued: { 'date-parts': [[1999]] },
      }),
    )
    const cited = await citeEdition({
      yaml: `citations: {style: chicago-author-date, locale: en-GB}\n${groups}`,
      sources: same,
      notes: ['c', 'b', 'a'].map((key) => ['note', `n-${key}`, `[@${key}]`]),
    })
    expect(clusterTexts(cited, 'print')).toEqual(['1: (Doe 1999c)', '2: (Doe 1999b)', '3: (Doe 1999a)'])
    expect(textsOf(cited)).toEqual([
      ['Reports', expect.stringMatching(/^Doe, Jane\. 1999b\. Of b/)],
      [
        'Press',
        expect.stringMatching(/^Doe, Jane\. 1999a\. Of a/),
        expect.stringMatching(/^———\. 1999c\. Of c/),
      ],
    ])
  })

  test('numbers are those of the notes', async () => {
    const cited = await citeEdition({
      yaml: `citations: {style: ieee, locale: en-GB}\n${groups}`,
      sources: withAuthors(['a', 'Doe', 'press'], ['b', 'Roe', 'report'], ['c', 'Poe', 'press']),
      notes: ['c', 'b', 'a'].map((key) => ['note', `n-${key}`, `[@${key}]`]),
    })
    expect(clusterTexts(cited, 'print')).toEqual(['1: [1]', '2: [2]', '3: [3]'])
    expect(textsOf(cited)).toEqual([
      ['Reports', expect.stringMatching(/^\[2\] J\. Roe/)],
      ['Press', expect.stringMatching(/^\[1\] J\. Poe/), expect.stringMatching(/^\[3\] J\. Doe/)],
    ])
  })
})

describe('a group', () => {
  test('takes what fits all that it names', async () => {
    const yaml = `bibliography:
  groups:
    - {label: "Книги · Գրքեր · كتب", kinds: [book], tiers: [core]}
    - {label: Nothing named}
`
    expect((await groupsOf(yaml)).map(([label, keys]) => [label, keys.length])).toEqual([
      ['Книги · Գրքեր · كتب', 1],
      ['Other sources', 4],
    ])
  })

  test('that is empty is reported at its label, with the value that was probably meant', async () => {
    const yaml = `bibliography:
  groups:
    - {label: Books, kinds: [book]}
    - {label: Courts, kinds: [cuort]}
    - {label: More books, kinds: [book]}
`
    const cited = await citeEdition({ yaml, sources: list, notes })
    expect(messagesOf(cited).filter((text) => text.includes('bibliography-'))).toEqual([
      'manuscript/edition.yaml:4:15 bibliography-group-empty: No source fits the group `Courts`; none has the value `cuort`',
      'manuscript/edition.yaml:5:15 bibliography-group-empty: No cited source is left for the group `More books`',
    ])
    const [message] = cited.files.configFile.messages.filter(
      ({ ruleId }) => ruleId === 'bibliography-group-empty',
    )
    expect(message?.expected).toEqual(['court'])
  })

  test('is not missed in an edition that cites nothing', async () => {
    const cited = await citeEdition({ yaml: groups, sources: list, notes: [['note', 'n', 'Words.']] })
    expect(messagesOf(cited).some((text) => text.includes('bibliography-'))).toBe(false)
  })
})

describe('entries', () => {
  const silent = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
    <info><title>Silent</title><id>silent</id><updated>2020-01-01T00:00:00Z</updated></info>
    <citation><layout><text variable="title"/></layout></citation>
    <bibliography><sort><key variable="title"/></sort>
      <layout><text variable="publisher"/></layout></bibliography>
  </style>`

  test('that print nothing are reported, and the others keep their sources', async () => {
    const named = (id: string, publisher: string | undefined): object => entry(id, { publisher })
    const cited = await citeEdition({
      yaml: 'citations: {style: styles/silent.csl, locale: en-GB}',
      styles: { 'styles/silent.csl': silent },
      sources: [
        named('a', 'A'),
        named('b', undefined),
        named('c', 'C'),
        named('d', undefined),
        named('e', 'E'),
      ],
      notes: [['note', 'n', '[@a; @b; @c; @d; @e]']],
    })
    const printed = cited.bibliography.flatMap(({ entries }) =>
      entries.map(({ key, content }) => [key, plainText({ type: 'root', children: content })]),
    )
    expect(printed).toEqual([
      ['a', 'A'],
      ['c', 'C'],
      ['e', 'E'],
    ])
    expect(messagesOf(cited).filter((text) => text.includes('missing'))).toEqual([
      expect.stringContaining(
        'bibliography-entry-missing: The style prints no entry for the source `b` (`book`)',
      ),
      expect.stringContaining(
        'bibliography-entry-missing: The style prints no entry for the source `d` (`book`)',
      ),
    ])
  })

  test('that a numeric style cannot print are reported too', async () => {
    const bare = { id: 'bare', type: 'book', author: [] }
    const cited = await citeEdition({
      yaml: 'citations: {style: styles/silent.csl, locale: en-GB}',
      styles: {
        'styles/silent.csl': silent.replace(
          '<layout><text variable="title"/></layout>',
          '<layout><text variable="citation-number"/></layout>',
        ),
      },
      sources: [bare, entry('c', { publisher: 'C' })],
      notes: [['note', 'n', '[@bare; @c]']],
    })
    expect(textsOf(cited)).toEqual([[undefined, 'C']])
    expect(messagesOf(cited).filter((text) => /missing.*`bare`/.test(text))).toHaveLength(1)
  })

  const evidence = ['Words.', '', ':::evidence{source=court locator="p. 2"}', 'Said.', ':::'].join('\n')
  const pieces = {
    sources: list,
    notes: [...notes, ['note', 'four', evidence]] as [string, string, string][],
    front: 'Of [@zeta] and.[^x]\n\n[^x]: Also [@alpha; @zeta]. Again [@zeta].\n',
    back: 'See.[^y] Then [@zeta]\n\n[^y]: [@press].\n',
  }
  const placesOf = ({ bibliography }: Cited): Record<string, string[]> =>
    Object.fromEntries(
      bibliography.flatMap(({ entries }) =>
        entries.map((one) => [
          one.key,
          [...one.notes, ...one.pieces.map(({ piece, footnote }) => `${piece} ${footnote ?? 'text'}`)],
        ]),
      ),
    )

  test('name footnotes of front and back matter, and the notes of evidence', async () => {
    expect(placesOf(await citeEdition(pieces))).toEqual({
      alpha: ['two', 'front 2'],
      court: ['one', 'four'],
      press: ['two', 'back 1'],
      rest: ['three'],
      zeta: ['one', 'two', 'three', 'front 1', 'front 2', 'back 2'],
    })
  })

  test('name the text of front and back matter where the style has no notes', async () => {
    const cited = await citeEdition({
      ...pieces,
      yaml: 'citations: {style: chicago-author-date, locale: en-GB}',
    })
    expect(placesOf(cited)).toMatchObject({
      alpha: ['two', 'front 1'],
      press: ['two', 'back 1'],
      zeta: ['one', 'two', 'three', 'front text', 'front 1', 'back text'],
    })
  })
})
