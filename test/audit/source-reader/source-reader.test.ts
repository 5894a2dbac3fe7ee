import { describe, expect, test } from 'vitest'
import { readContainers } from '../../../scripts/audit/source-reader/containers.ts'
import type { Segment } from '../../../scripts/audit/source-reader/inline.ts'
import { readSources, readText } from '../../../scripts/audit/source-reader/source-reader.ts'

const text = (segments: readonly Segment[]) =>
  segments
    .map((one) =>
      one.kind === 'text' ? one.value : one.kind === 'gap' ? `{${one.source}}` : `<${one.label}>`,
    )
    .join('')

/** The blocks of a text; gaps in braces. */
const blocks = (markdown: string, gaps = false) =>
  readText('a.md', markdown, gaps).blocks.map((block) => text(block.segments))

describe('what is text in the manuscript', () => {
  const kept: [string, string][] = [
    ['raw HTML', 'He came <sic> <!-- no --> <b>late</b>.'],
    ['backticks', 'Azerbaijan`s and Armenia`s ``x``'],
    ['words after a colon', 'At 10:30 Luke 2:14 :span and :name[x]{y=z}'],
    ['reference definitions', '[Editor]: sic'],
    ['references without a link', 'See [Editor] and [a][b] and [^7].'],
    ['tildes and addresses', '~~struck~~ www.example.org https://example.org a@b.org'],
    ['task boxes', '[ ] done [x]'],
    ['fences', '``` js'],
  ]
  test.each(kept)('%s', (_, markdown) => {
    expect(blocks(`${markdown}\n`)).toEqual([markdown])
  })

  test('an indented line is a paragraph', () => {
    expect(blocks('    four spaces\n')).toEqual(['four spaces'])
  })
})

test('what is syntax in the manuscript', () => {
  expect(blocks('A heading\nof two lines\n===\n')).toEqual(['A heading of two lines'])
  expect(
    blocks('**bold** _it_ \\*star\\* &amp; &#8212; [link](x "t") ![alt](p.png) :span[Xankəndi]{lang=az}'),
  ).toEqual(['bold it *star* & — link  Xankəndi'])
  expect(blocks('one  \ntwo\\\nthree\nfour')).toEqual(['one\ntwo\nthree four'])
  expect(blocks('- a\n- b\n\n  c\n\n> d\nlazy\n\n***\n\n| x | y |\n|---|---|\n| 1 | 2 \\| 3 |')).toEqual([
    'a',
    'b',
    'c',
    'd lazy',
    'x',
    'y',
    '1',
    '2 | 3',
  ]) // prettier-ignore
  expect(readText('a.md', '4. a\n5. b\n', false).blocks.map((block) => block.marks)).toEqual([['4.'], ['5.']])
})

test('footnotes in order of their calls, marks before the divider, and those that nothing calls', () => {
  const read = readText(
    'a.md',
    'a[^*--2] b[^*--1]\n\n[^*--1]: one\n[^*--2]: two\n    more\n\n[^x]: lost\n[^*--1]: again\n',
    false,
  )
  expect(read.footnotes.map((one) => [one.label, one.mark, text(one.blocks[0]!.segments)])).toEqual([
    ['*--2', '*', 'two more'],
    ['*--1', '*', 'one'],
  ])
  expect(read.uncalled.map((one) => text(one.blocks[0]!.segments))).toEqual(['lost', 'again'])
})

describe('citations and links without words', () => {
  const gaps: [string, string][] = [
    ['so it is [see @doe2001, pp. 3-5; -@roe].', 'so it is {[see @doe2001, pp. 3-5; -@roe]}.'],
    ['@doe2001 [p. 3] says, and @roe. Then', '{@doe2001 [p. 3]} says, and {@roe}. Then'],
    ['@{odd key} and a@b.org and @', '{@{odd key}} and a@b.org and @'],
    ['[a link @doe](#x) and [sic] and [](#other)', 'a link {@doe} and [sic] and {[](#other)}'],
    ['escaped \\[@doe] and \\@doe', 'escaped [{@doe}] and @doe'],
  ]
  test.each(gaps)('%s', (markdown, expected) => {
    expect(blocks(markdown, true)).toEqual([expected])
  })

  test('the words that must come back are those around the keys, labels of locators aside', () => {
    const [block] = readText(
      'a.md',
      '[see also @doe, p. 3 and *passim*; cf. @roe, chapter iv, in translation]',
      true,
    ).blocks
    const [gap] = block!.segments
    expect(gap?.kind === 'gap' ? gap.words : []).toEqual(['see', 'also', 'passim', 'cf', 'translation'])
  })
})

describe('containers', () => {
  const facts = {
    series: ['note', 'counter-source'],
    title: undefined,
    chapters: [],
    notes: ['n.md'],
    front: [],
    back: [],
    quotes: 'as-is',
    citationClass: 'note',
  } as const

  test('lemma, body, evidence, verse and attributes', () => {
    const markdown = `::::note{#a stance=disputes claim="He said &quot;no&quot;"}\n> the *lemma*\n> of two lines\n\nBody.\n\n> A quotation.\n\n:::verse\nline one\nline two\n:::\n\n:::evidence{source=doe}\nVerbatim.\n:::\n::::\n`
    const [note] = readSources(new Map([['n.md', markdown]]), facts).notes
    expect(note).toMatchObject({
      id: 'a',
      series: 'note',
      lemma: 'the lemma of two lines',
      claim: 'He said "no"',
      line: 1,
    })
    expect(note!.blocks.map((block) => text(block.segments))).toEqual([
      'Body.',
      'A quotation.',
      'line one line two',
    ])
    expect(note!.evidence.map((one) => text(one.blocks[0]!.segments))).toEqual(['Verbatim.'])
  })

  test('an unclosed note does not swallow the next, and loose text is not lost', () => {
    const { notes, loose } = readContainers(
      'before\n\n:::note{#a}\n> x\n\n:::counter-source{#b}\n> y\n:::\n\nafter\n',
      facts.series,
    )
    expect(notes.map((note) => note.id)).toEqual(['a', 'b'])
    expect(loose.map((line) => line.text)).toEqual(['before', 'after'])
  })
})

describe('inputs that break readers are done in time', () => {
  const inputs: [string, string][] = [
    ['open brackets', '['.repeat(50_000)],
    ['brackets with keys', '[@a '.repeat(20_000)],
    ['closed brackets', `${'['.repeat(20_000)}x${']'.repeat(20_000)}`],
    ['stars', '*a **a '.repeat(10_000)],
    ['underscores', '_a __a_ '.repeat(10_000)],
    ['passages without end', ':span['.repeat(20_000)],
    ['links without end', '[a](<b '.repeat(10_000)],
    ['quotations', `${'>'.repeat(5_000)} a`],
    ['one long line', 'word '.repeat(200_000)],
    ['many blanks', `a${' '.repeat(200_000)}b`],
  ]
  test.each(inputs)('%s', (_, markdown) => {
    const start = performance.now()
    expect(readText('a.md', markdown, true).blocks.length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
