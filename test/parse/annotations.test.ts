import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseAnnotationFile } from '../../scripts/parse/annotations.ts'
import { checkRepeatedIds } from '../../scripts/parse/note-id.ts'
import { plainText } from '../../scripts/parse/text.ts'
import type { Series } from '../../scripts/read/schema.ts'
import { pasted, places } from './messages.ts'

const plain = {
  marks: 'decimal',
  prefix: '',
  restart: 'edition',
  place: 'foot',
  layout: 'paragraph',
} as const
const series: Series[] = [
  { ...plain, id: 'note', label: 'Notes', stance: 'optional', claim: 'optional' },
  { ...plain, id: 'counter-source', label: 'Counter-sources', stance: 'required', claim: 'required' },
  { ...plain, id: 'gloss', label: 'Glosses', stance: 'none', claim: 'none' },
]

function read(value: string, path = 'annotations/a.md') {
  const file = new VFile({ path, value })
  return { file, notes: parseAnnotationFile(file, { series, notesLanguage: 'en-GB' }) }
}

/** A note of the plain form, as most faults need one around them. */
const note = (id: string) => `:::note{#${id}}\n> words\n\nComment.\n:::\n`

describe('a note', () => {
  const { file, notes } =
    read(`::::counter-source{#toll stance=qualifies claim="The 'killed' are &quot;enumerated&quot;." by=ed}
> massacred *111*
> people […] here

First [see @memorial1992, p. 6].

- A list.

> A quotation.

:::verse
One line,
  and *two*
:::

:::evidence{source=memorial1992 locator="p. 6" lang=en}
An excerpt of @somebody [sic].
:::
After.
::::
`)
  const [made] = notes

  test('has no fault', () => expect(places(file)).toEqual([]))

  test('has its series, id, attributes and their places', () => {
    expect(made).toMatchObject({
      id: 'toll',
      series: 'counter-source',
      order: 0,
      stance: 'qualifies',
      attributes: { stance: 'qualifies', claim: 'The \'killed\' are "enumerated".', by: 'ed' },
      position: { start: { line: 1, column: 1 }, end: { line: 1 } },
      attributePositions: {
        id: { start: { line: 1, column: 20 } },
        stance: { start: { line: 1, column: 26 } },
      },
    })
  })

  test('has the lemma as a reader sees it', () => {
    expect(made!.lemma!.value).toBe('massacred 111 people […] here')
    expect(made!.lemma!.position).toMatchObject({ start: { line: 2, column: 1 }, end: { line: 3 } })
  })

  test('has its comment without lemma and evidence', () => {
    expect(made!.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'list',
      'blockquote',
      'verse',
      'paragraph',
    ])
    expect(plainText(made!.body.slice(3))).toBe('One line,\nand two\nAfter.')
  })

  test('has a break at each line of verse, in its place', () => {
    const [paragraph] = (made!.body[3] as { children: { children: { type: string; position?: object }[] }[] })
      .children
    expect(paragraph!.children.map(({ type }) => type)).toEqual(['text', 'break', 'text', 'emphasis'])
    expect(paragraph!.children[2]!.position).toMatchObject({ start: { line: 13, column: 3 } })
  })

  test('has its evidence word for word', () => {
    expect(made!.evidence).toMatchObject([
      { source: 'memorial1992', locator: 'p. 6', lang: 'en', position: { start: { line: 16 } } },
    ])
    expect(plainText(made!.evidence[0]!.children)).toBe('An excerpt of @somebody [sic].')
  })

  test('has its citations, with places in the whole file', () => {
    expect(made!.citations.flatMap(({ items }) => items.map(({ key }) => key))).toEqual(['memorial1992'])
    expect(made!.citations[0]!.items[0]!.keyPosition).toMatchObject({ start: { line: 5, column: 13 } })
  })
})

describe('no fault', () => {
  test.each([
    ['an at sign in the lemma', ':::note{#a}\n> said [@who]\n\nComment.\n:::'],
    [
      'what is text in the manuscript is text in a note',
      ':::note{#a}\n> words\n\nAt 10:30 <sic> `x`, [Editor]: sic, <!-- so -->.\n:::',
    ],
    ['a note on a whole paragraph', ':::note{#a in=p-3}\nComment.\n:::'],
    ['that note with a quotation in it', ':::note{#a in=p-3}\nComment.\n\n> quoted\n:::'],
    [
      'a reserved comment outside',
      '<!-- edition-ignore anchor-ambiguous: because\nof this -->\n:::note{#a}\n> words\n\nComment.\n:::',
    ],
    ['a closing fence that is longer', ':::note{#a}\n> words\n\nComment.\n:::::'],
    [
      'an indented container',
      '::::note{#a}\n> words\n\nComment.\n\n  :::evidence{source=s}\n  Words.\n  :::\n::::',
    ],
    ['blank lines before the lemma', ':::note{#a}\n\n> words\n>\n> more\n\nComment.\n:::'],
    ['line ends of another system', ':::note{#a}\r\n> words\r\n\r\nComment.\r\n:::\r\n'],
    ['an empty file', ''],
  ])('%s', (_, text) => {
    const { file } = read(text)
    expect(places(file)).toEqual([])
  })
})

describe('faults of notes', () => {
  test.each([
    [
      'a line under the lemma',
      ':::note{#a}\n> words\nComment.\n:::',
      ['3:1 lemma-line-unmarked'],
      ['\nComment.', '> Comment.'],
    ],
    [
      'no lemma',
      ':::note{#a}\nComment.\n:::',
      ['1:1 note-without-lemma'],
      ['> the words commented on\n\n', 'in=p-1'],
    ],
    [
      'no lemma but a prefix',
      ':::note{#a in=p-1 prefix=x}\nComment.\n:::',
      ['1:1 note-without-lemma'],
      ['> the words commented on\n\n', 'in=p-1'],
    ],
    [
      'a lemma behind the comment',
      ':::note{#a}\nComment.\n\n> words\n:::',
      ['4:1 lemma-not-first'],
      ['> words'],
    ],
    ['an empty lemma', ':::note{#a}\n>\n\nComment.\n:::', ['2:1 lemma-empty'], []],
    ['no comment', ':::note{#a}\n> words\n:::', ['1:1 note-empty'], []],
    [
      'no id',
      ':::note\n> The Élan of words\n\nComment.\n:::',
      ['1:1 note-without-id'],
      [':::note{#the-elan-of}'],
    ],
    [
      'an id with a full stop',
      ':::note{#hrw.1992}\n> words\n\nComment.\n:::',
      ['1:9 note-id-malformed'],
      ['#hrw-1992'],
    ],
    [
      'an id with capitals',
      ':::note{#HRW_x}\n> words\n\nComment.\n:::',
      ['1:9 note-id-malformed'],
      ['#hrw-x'],
    ],
    [
      'an id like that of a paragraph',
      ':::note{#p-12}\n> words\n\nComment.\n:::',
      ['1:9 note-id-malformed'],
      ['#note-p-12'],
    ],
    [
      'an unknown attribute',
      ':::note{#a sufix=x}\n> words\n\nComment.\n:::',
      ['1:12 attribute-unknown'],
      ['suffix'],
    ],
    ['a class', ':::note{#a .context}\n> words\n\nComment.\n:::', ['1:12 attribute-class'], ['kind=context']],
    [
      'an attribute without value',
      ':::note{#a kind}\n> words\n\nComment.\n:::',
      ['1:12 attribute-empty'],
      ['kind="…"'],
    ],
    [
      'an attribute given twice',
      ':::note{#a by=x by=y}\n> words\n\nComment.\n:::',
      ['1:17 attribute-repeated'],
      [],
    ],
    [
      'no stance',
      ':::counter-source{#a claim=x}\n> words\n\nComment.\n:::',
      ['1:1 stance-missing'],
      [
        'stance=corroborates',
        'stance=qualifies',
        'stance=disputes',
        'stance=unverified',
        'stance=attribution',
      ],
    ],
    [
      'an unknown stance',
      ':::counter-source{#a stance=dispute claim=x}\n> words\n\nComment.\n:::',
      ['1:22 stance-unknown'],
      ['stance=disputes'],
    ],
    [
      'no claim',
      ':::counter-source{#a stance=disputes}\n> words\n\nComment.\n:::',
      ['1:1 claim-missing'],
      ['claim="…"'],
    ],
    [
      'a claim where there is none',
      ':::gloss{#a claim=x}\n> words\n\nComment.\n:::',
      ['1:13 attribute-not-used'],
      [],
    ],
    [
      'a malformed language',
      ':::note{#a lang="?"}\n> words\n\nComment.\n:::',
      ['1:12 language-malformed'],
      ['lang=…'],
    ],
    ['a footnote', ':::note{#a}\n> words\n\nComment[^1].\n:::', ['4:8 footnote-in-note'], ['\\[^1]']],
    [
      'the call of a footnote in the lemma',
      ':::note{#a}\n> wor[^1]ds\n\nComment.\n:::',
      ['2:6 footnote-in-note'],
      ['\\[^1]'],
    ],
    [
      'a row that is too long',
      ':::note{#a}\n> words\n\n|a|\n|-|\n|b|c|\n:::',
      ['6:1 table-row-long'],
      ['\\|'],
    ],
    [
      'evidence without source',
      '::::note{#a}\n> words\n\nComment.\n:::evidence{lang=en}\nWords.\n:::\n::::',
      ['5:1 evidence-without-source'],
      [':::evidence{source=key lang=en}'],
    ],
    [
      'evidence without words',
      '::::note{#a}\n> words\n\nComment.\n:::evidence{source=s}\n:::\n::::',
      ['5:1 evidence-empty'],
      [],
    ],
    [
      'evidence with another attribute',
      '::::note{#a}\n> words\n\nComment.\n:::evidence{source=s loc=x}\nWords.\n:::\n::::',
      ['5:22 attribute-unknown'],
      ['locator'],
    ],
    [
      'quotations nested too deep',
      `:::note{#a}\n> words\n\n${'>'.repeat(10_000)}a\n:::`,
      ['4:201 nesting-too-deep'],
      [],
    ],
  ])('%s', (_, text, expected, fixed) => {
    const { file } = read(text)
    expect(places(file)).toEqual(expected)
    expect(pasted(file, expected[0]!.split(' ')[1]!)).toEqual(fixed)
  })

  test('an id that two notes have is told with the place of the first', () => {
    const first = read(note('a'), 'annotations/a.md')
    const second = read(`${note('b')}\n${note('a')}`, 'annotations/b.md')
    checkRepeatedIds([...first.notes, ...second.notes])
    expect([places(first.file), places(second.file)]).toEqual([[], ['7:9 note-id-repeated']])
    expect(second.file.messages[0]!.related).toMatchObject([{ file: 'annotations/a.md', line: 1, column: 9 }])
    expect(pasted(second.file, 'note-id-repeated')).toEqual(['#a-2'])
  })

  test('notes are counted on through the files', () => {
    const file = new VFile({ path: 'b.md', value: `${note('a')}${note('b')}` })
    expect(parseAnnotationFile(file, { series, notesLanguage: 'en' }, 5).map(({ order }) => order)).toEqual([
      5, 6,
    ])
  })
})

test('text to paste mends the file: no fault is left of a malformed fence', () => {
  const broken = [
    ':::note {#a}',
    ':::note{#a prefix="He said \\"no\\""}',
    ':::{#a}',
    '::note{#a}',
    ':::note #a',
    ":::note{#a by=it's}",
  ]
  for (const fence of broken) {
    const rest = '\n> words\n\nComment.\n:::'
    const [fixed] = pasted(read(fence + rest).file, 'fence-malformed')!
    expect(places(read(fixed + rest).file)).toEqual([])
  }
})
