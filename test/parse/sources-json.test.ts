/** CSL-JSON: wrappers, members that stand twice, values of wrong forms, dates, markup. */
import { describe, expect, test } from 'vitest'
import { type ParsedSources, parsedSources } from './sources-parsed.ts'

const parse = (text: string): Promise<ParsedSources> => parsedSources({ 'sources.json': text })

/** The only message about an entry with these members, without the file, and the texts to paste. */
async function faultOf(members: string): Promise<{ message: string; expected: string[] }> {
  const { messages, files } = await parse(`[{"id": "a", "type": "book", "title": "T",\n${members}}]`)
  expect(messages).toHaveLength(1)
  return {
    message: messages[0]!.replace('sources.json:', ''),
    expected: files[0]!.messages[0]!.expected ?? [],
  }
}

const book = (id: string): string => `{"id": "${id}", "type": "book", "title": "T"}`

test('a list, lists within an object, a source alone', async () => {
  for (const [text, keys] of [
    [`[${book('a')}]`, ['a']],
    [`{"items": [${book('a')}], "references": [${book('b')}]}`, ['a', 'b']],
    [book('a'), ['a']],
    ['\uFEFF[]', []],
  ] as const) {
    const { sources, messages } = await parse(text)
    expect(sources.map(({ key }) => key)).toEqual(keys)
    expect(messages).toEqual([])
  }
})

test('a member that stands twice is told with both places, since JSON keeps one only', async () => {
  const { messages, files } = await parse(
    '[{"id": "a", "type": "book",\n"title": "One",\n "title": "Two", "author": [{"family": "A", "family": "B"}]}]',
  )
  expect(messages).toEqual([
    'sources.json:3:2 source-field-duplicate: Unexpected second `title` in the source `a`; only one of them can print',
    'sources.json:3:45 source-field-duplicate: Unexpected second `family` in one object; only one of them can print',
  ])
  expect(files[0]?.messages[0]?.related).toEqual([
    { file: 'annotations/sources.json', line: 2, column: 1, text: 'the first' },
  ])
})

test('two entries with one key in one file', async () => {
  const { messages } = await parse(`[${book('a')},\n${book('a')}]`)
  expect(messages).toEqual([
    'sources.json:2:8 source-key-duplicate: Unexpected second source with the key `a`, which `annotations/sources.json` in line 1 defines',
  ])
})

test('keys that no note can cite', async () => {
  const { messages, files } = await parse(
    `[${book('a b')}, ${book('{c}')}, ${book('d}')}, ${book('doi:10.1/x')}]`,
  )
  expect(messages).toEqual([
    'sources.json:1:9 source-key-uncitable: No note can cite the key `a b`: white space and single braces end a key',
    'sources.json:1:99 source-key-uncitable: No note can cite the key `d}`: white space and single braces end a key',
  ])
  expect(files[0]?.messages[0]?.expected).toEqual(['a-b'])
})

test('types as other programs call them', async () => {
  const { files } = await parse('[{"id": "a", "type": "newspaperArticle", "title": "T"}]')
  expect(files[0]?.messages[0]?.expected).toEqual(['article-newspaper'])
})

test('what is empty is not there', async () => {
  const { items, messages } = await parse(
    '[{"id": "a", "type": "book", "title": "T", "author": [], "DOI": null, "volume": "", "note": ""}]',
  )
  expect(messages).toEqual([])
  expect(items.a).toEqual({ id: 'a', type: 'book', title: 'T' })
})

describe('values of wrong forms', () => {
  test.each([
    ['"author": "Doe, Jane"', '2:11', 'a list of names', '[{"family":"Doe","given":"Jane"}]'],
    [
      '"author": ["Jane Doe", "United Nations Security Council"]',
      '2:11',
      'a list of names, each an object',
      '[{"family":"Doe","given":"Jane"},{"literal":"United Nations Security Council"}]',
    ],
    [
      '"author": [{"last": "Doe", "first": "Jane"}]',
      '2:11',
      'names of `family` and `given`, or `literal`, not `last`',
      '"family"',
    ],
    ['"author": [{}]', '2:11', 'a list of names, none of them empty', undefined],
    ['"keyword": ["a", "b"]', '2:12', 'text or a number', '"a, b"'],
    ['"volume": true', '2:11', 'text or a number', undefined],
    ['"custom": "x"', '2:11', 'an object', undefined],
    [
      '"issued": 1999',
      '2:11',
      'a date such as `{"date-parts": [[1992, 2, 26]]}`',
      '{"date-parts": [[1999]]}',
    ],
    ['"issued": {"year": 1999}', '2:11', 'a date such as `{"date-parts": [[1992, 2, 26]]}`', undefined],
    ['"issued": {"season": "Spring"}', '2:11', 'a date such as `{"date-parts": [[1992, 2, 26]]}`', undefined],
    [
      '"issued": {"date-parts": [1999]}',
      '2:11',
      'a date such as `{"date-parts": [[1992, 2, 26]]}`',
      undefined,
    ],
    [
      '"issued": {"date-parts": [[1992, 2, 31]]}',
      '2:11',
      'a day that the calendar has, as numbers: `[[1992, 2, 26]]`',
      undefined,
    ],
    [
      '"issued": {"date-parts": [[0]]}',
      '2:11',
      'a day that the calendar has, as numbers: `[[1992, 2, 26]]`',
      undefined,
    ],
    [
      '"issued": {"raw": "1992-02-31"}',
      '2:11',
      'a day that the calendar has, such as `1992-02-26`',
      undefined,
    ],
    [
      '"issued": {"date-parts": [[1992], [1993, 5]]}',
      '2:11',
      'two dates that are equally exact: two years, two months or two days',
      undefined,
    ],
  ])('%s', async (members, place, wanted, fixed) => {
    const { message, expected } = await faultOf(members)
    const field = /"([\w-]+)"/.exec(members)![1]
    expect(message).toBe(
      `${place} source-field-invalid: Unexpected value of \`${field}\` in the source \`a\`, expected ${wanted}`,
    )
    expect(expected).toEqual(fixed === undefined ? [] : [fixed])
  })

  test.each([
    ['"issued": {"date-parts": [["1992", "02", "5"]]}', { 'date-parts': [['1992', '02', '5']] }],
    [
      '"issued": {"date-parts": [[1992, 2], [0]]}',
      {
        'date-parts': [
          [1992, 2],
          [0, 0],
        ],
      },
    ],
    ['"issued": {"date-parts": [[1992]], "circa": true}', { 'date-parts': [[1992]], circa: true }],
    ['"issued": {"date-parts": [[1992]], "season": "Spring"}', { 'date-parts': [[1992]], season: 'Spring' }],
    ['"issued": {"raw": "26 February 1992"}', { 'date-parts': [[1992, 2, 26]] }],
    [
      '"issued": "1992-02-25/1992-02-26"',
      {
        'date-parts': [
          [1992, 2, 25],
          [1992, 2, 26],
        ],
      },
    ],
    ['"issued": "about 1992"', { literal: 'about 1992' }],
    ['"issued": {"raw": "Easter 1916"}', { literal: 'Easter 1916' }],
    ['"issued": {"literal": "n.d."}', { literal: 'n.d.' }],
    ['"issued": {"date-parts": [[-44]]}', { 'date-parts': [[-44]] }],
  ])('a date that is in order: %s', async (members, issued) => {
    const { items, messages } = await parse(`[{"id": "a", "type": "book", "title": "T", ${members}}]`)
    expect(messages).toEqual([])
    expect(items.a?.issued).toEqual(issued)
  })
})

describe('markup', () => {
  test.each([
    ['<em>x</em>', '<em>', ['<i>…</i>']],
    ['<script>alert(1)</script>', '<script>', []],
    ['<i>open', '<i>', ['<i>…</i>']],
    ['a</b>', '</b>', []],
    ['<span style=\\"color:red\\">x</span>', '<span style="color:red">', []],
  ])('%s prints as it stands, which is told', async (title, tag, expected) => {
    const fault = await faultOf(`"title-short": "${title}"`)
    expect(fault.message).toBe(
      `2:16 source-markup-unknown: The tag \`${tag}\` in \`title-short\` of the source \`a\` prints as it stands`,
    )
    expect(fault.expected).toEqual(expected)
  })

  test('what CSL has, and what is no tag', async () => {
    const { messages } = await parse(
      '[{"id": "a", "type": "book", "title": "<i>a</i> <b>b</b> <sup>c</sup> <sub>d</sub> <sc>e</sc> <span class=\\"nocase\\">f</span> <span style=\\"font-variant: small-caps;\\">g</span> 1 < 2 > 0 <3", "abstract": "<p>x</p>"}]',
    )
    expect(messages).toEqual([])
  })
})
