import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseAnnotationFile } from '../../scripts/parse/annotations.ts'
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

describe('faults of containers', () => {
  test.each([
    [
      'text outside',
      `${note('a')}\nloose words\nhere\n`,
      ['7:1 text-outside-container'],
      [':::note{#id}\n> the words commented on\n\nloose words\nhere\n:::'],
    ],
    [
      'a comment outside that is not reserved',
      `<!-- why -->\n${note('a')}`,
      ['1:1 text-outside-container'],
      [':::note{#id}\n> the words commented on\n\n<!-- why -->\n:::'],
    ],
    [
      'a blank before the attributes',
      ':::note {#a}\n> words\n\nComment.\n:::',
      ['1:1 fence-malformed'],
      [':::note{#a}'],
    ],
    [
      'a blank before the name',
      '::: note{#a}\n> words\n\nComment.\n:::',
      ['1:1 fence-malformed'],
      [':::note{#a}'],
    ],
    ['no name', ':::{#a}\n> words\n\nComment.\n:::', ['1:1 fence-malformed'], [':::note{#a}']],
    ['two colons', '::note{#a}\n> words\n\nComment.\n:::', ['1:1 fence-malformed'], [':::note{#a}']],
    [
      'text behind it',
      ':::note{#a} words\n> words\n\nComment.\n:::',
      ['1:1 fence-malformed'],
      [':::note{#a}\nwords'],
    ],
    [
      'attributes over two lines',
      ':::note{#a\n  prefix="He said"}\n> words\n\nComment.\n:::',
      ['1:1 fence-malformed'],
      [':::note{#a prefix="He said"}'],
    ],
    [
      'a value over two lines',
      ':::note{#a prefix="He\nsaid"}\n> words\n\nComment.\n:::',
      ['1:1 fence-malformed'],
      [':::note{#a prefix="He said"}'],
    ],
    [
      'quotation marks in a value',
      ':::note{#a prefix="He said \\"no\\""}\n> words\n\nComment.\n:::',
      ['1:1 fence-malformed'],
      [`:::note{#a prefix='He said "no"'}`],
    ],
    [
      'a brace that is missing',
      ':::note{#a\n\n> words\n\nComment.\n:::',
      ['1:1 fence-malformed'],
      [':::note{#a}'],
    ],
    [
      'an id without braces',
      ':::note #a\n> words\n\nComment.\n:::',
      ['1:1 fence-malformed'],
      [':::note{#a}'],
    ],
    [
      'a fence in a quotation',
      ':::note{#a}\n> words\n\nComment.\n\n> :::verse\n> line\n:::',
      ['6:1 fence-misplaced'],
      [':::verse'],
    ],
    [
      'equal fences',
      ':::note{#a}\n> words\n\nComment.\n\n:::evidence{source=s}\nWords.\n:::\n\nMore.\n:::',
      ['1:1 fence-not-longer'],
      ['::::note{#a}'],
    ],
    ['a fence that closes nothing', `${note('a')}:::\n`, ['6:1 fence-closes-nothing'], []],
    [
      'a closing fence that is too short',
      `::::note{#a}\n> words\n\nComment.\n:::\n\n${note('b')}`,
      ['5:1 fence-too-short'],
      ['::::'],
    ],
    [
      'a short fence within',
      '::::note{#a}\n> words\n\nComment.\n:::\nMore.\n::::',
      ['5:1 fence-too-short'],
      ['::::'],
    ],
    [
      'a container closed by nothing',
      ':::note{#a}\n> words\n\nComment.\n',
      ['1:1 container-unclosed'],
      [':::'],
    ],
    [
      'a container before another',
      `:::note{#a}\n> words\n\nComment.\n\n${note('b')}`,
      ['1:1 container-unclosed'],
      [':::'],
    ],
    [
      'a longer one before others',
      `::::note{#a}\n> words\n\nComment.\n\n${note('b')}${note('c')}`,
      ['1:1 container-unclosed'],
      ['::::'],
    ],
    [
      'evidence that is not closed',
      '::::note{#a}\n> words\n\nComment.\n:::evidence{source=s}\nWords.\n::::',
      ['5:1 container-unclosed'],
      [':::'],
    ],
    [
      'evidence before evidence',
      '::::note{#a}\n> words\n\nComment.\n:::evidence{source=s}\nA\n\n:::evidence{source=s}\nB\n:::\n::::',
      ['5:1 container-unclosed'],
      [':::'],
    ],
    ['a note in a note', `::::note{#a}\n> words\n\nComment.\n\n${note('b')}::::`, ['6:1 note-in-note'], []],
    ['evidence outside', ':::evidence{source=s}\nWords.\n:::', ['1:1 container-misplaced'], []],
    [
      'evidence in evidence',
      ':::::note{#a}\n> words\n\nComment.\n::::evidence{source=s}\nA\n:::evidence{source=s}\nB\n:::\n::::\n:::::',
      ['7:1 container-misplaced'],
      [],
    ],
    [
      'an unknown container within',
      '::::note{#a}\n> words\n\nComment.\n:::evidance{source=s}\nA\n:::\n::::',
      ['5:1 container-unknown'],
      [':::evidence{source=s}'],
    ],
    [
      'an undeclared series',
      ':::notes{#a}\n> words\n\nComment.\n:::',
      ['1:1 series-undeclared'],
      [':::note{#a}'],
    ],
  ])('%s', (_, text, expected, fixed) => {
    const { file } = read(text)
    expect(places(file)).toEqual(expected)
    expect(pasted(file, expected[0]!.split(' ')[1]!)).toEqual(fixed)
  })

  test('an unclosed container names where the next one opens', () => {
    const { file, notes } = read(`::::note{#a}\n> words\n\nComment.\n\n${note('b')}`)
    expect(file.messages[0]!.reason).toContain('line 6')
    expect(file.messages[0]!.related).toMatchObject([{ file: 'annotations/a.md', line: 6, column: 1 }])
    expect(notes.map(({ id, body }) => [id, plainText(body)])).toEqual([
      ['a', 'Comment.'],
      ['b', 'Comment.'],
    ])
  })

  test('after equal fences the note goes on with all its words', () => {
    const { notes } = read(':::note{#a}\n> words\n\nOne.\n\n:::evidence{source=s}\nWords.\n:::\n\nTwo.\n:::')
    expect([plainText(notes[0]!.body), plainText(notes[0]!.evidence[0]!.children)]).toEqual([
      'One.\nTwo.',
      'Words.',
    ])
  })

  test('a note in a note leaves its words out of the other', () => {
    const { notes } = read(`::::note{#a}\n> words\n\nOne.\n\n${note('b')}\nTwo.\n::::`)
    expect(notes.map(({ id, body }) => [id, plainText(body)])).toEqual([
      ['a', 'One.\nTwo.'],
      ['b', 'Comment.'],
    ])
  })
})
