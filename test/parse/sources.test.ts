import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Source } from '../../scripts/model/edition.ts'
import { parseSources } from '../../scripts/parse/sources.ts'
import { parsedSources as parse } from './sources-parsed.ts'

const keysOf = (sources: Source[]): string[] => sources.map(({ key }) => key)

describe('CSL-JSON', () => {
  test('entries with their lines, custom fields kept', async () => {
    const json =
      '[\n  {"id": "a", "type": "book", "title": "A", "custom": {"kind": "x", "own": [1]}},\n  {\n    "type": "report", "id": 7, "title": "B"\n  }\n]'
    const { sources, messages } = await parse({ 'sources.json': json })
    expect(messages).toEqual([])
    expect(sources.map(({ key, line }) => [key, line])).toEqual([
      ['a', 2],
      ['7', 4],
    ])
    expect(sources[0]?.item.custom).toEqual({ kind: 'x', own: [1] })
  })

  test('a list of addresses is an error for each and nothing is fetched', async () => {
    const fetched: unknown[] = []
    const { fetch } = globalThis
    globalThis.fetch = async (address) => {
      fetched.push(address)
      throw new Error('no network')
    }
    try {
      const json =
        '["http://example.org/x",\n "10.1000/xyz", "Q123",\n {"id": "a", "type": "book", "title": "A"}, 5]'
      const { sources, messages } = await parse({ 'sources.json': json })
      expect(keysOf(sources)).toEqual(['a'])
      expect(messages).toEqual([
        'sources.json:1:2 source-not-an-entry: Unexpected address `http://example.org/x`, expected a source as CSL-JSON, an object in a list',
        'sources.json:2:2 source-not-an-entry: Unexpected DOI `10.1000/xyz`, expected a source as CSL-JSON, an object in a list',
        'sources.json:2:17 source-not-an-entry: Unexpected text `Q123`, expected a source as CSL-JSON, an object in a list',
        'sources.json:3:45 source-not-an-entry: Unexpected `5`, expected a source as CSL-JSON, an object in a list',
      ])
    } finally {
      globalThis.fetch = fetch
    }
    expect(fetched).toEqual([])
  })

  test.each([
    ['', '1:1', 'unexpected end of the file, expected a value'],
    ['[{"id": "a",\n "type" "book"}]', '2:9', 'unexpected """ after the name "type", expected ":"'],
    ['[{"id": "a",}]', '1:12', 'unexpected "," before "}"'],
    ['[{"id": "a"},\n {"id": "b"},\n]', '2:13', 'unexpected "," before "]"'],
    ['[ // mine\n]', '1:3', 'unexpected "/", expected a value; JSON has no comments'],
    [
      '[{“id”: "a"}]',
      '1:3',
      'unexpected "“", expected a name in double quotation marks; JSON knows straight double quotation marks only',
    ],
    ['- id: a\n  title: A', '1:1', 'unexpected "-", expected a value'],
    ['[{"id": "a"}', '1:13', 'unexpected end of the file in a list, expected "," or "]"'],
    ['[{"id": "a}]', '1:13', 'a quotation mark is not closed'],
    ['[{"id": "a\nb"}]', '1:11', 'unexpected white space or line end within quotation marks'],
    [
      "[{'id': 1}]",
      '1:3',
      'unexpected "\'", expected a name in double quotation marks; JSON knows straight double quotation marks only',
    ],
    ['[] x', '1:4', 'unexpected "x" after the end'],
    [`${'['.repeat(2000)}`, '1:102', 'too many levels'],
  ])('broken: %j', async (json, place, cause) => {
    const { sources, messages } = await parse({ 'sources.json': json })
    expect(sources).toEqual([])
    expect(messages).toEqual([
      `sources.json:${place} source-file-broken: Cannot read the file as JSON: ${cause}`,
    ])
  })

  test('entries without key, of unknown types, with wrong fields', async () => {
    const json = `[{"title": "No key"},
{"id": "a", "type": "boook", "title": "A"},
{"id": "b", "title": "B"},
{"id": "c", "type": "book", "title": "C", "author": "Doe", "issued": {"date-parts": [[1999, 13, 45]]}},
{"id": "d", "type": "book", "title": "D", "publsher": "P"},
{"id": "e", "type": "book"},
{"id": "f", "type": "book", "title": "F", "issued": "1999-03", "volume": 4, "author": [{"literal": "UN"}]}]`
    const { sources, messages } = await parse({ 'sources.json': json })
    expect(keysOf(sources)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(
      messages.map((message) => message.replace(/^sources\.json:/, '').split(': Unexpected')[0]),
    ).toEqual([
      '1:2 source-without-key',
      '2:21 source-type-unknown',
      '3:8 source-type-unknown',
      '4:53 source-field-invalid',
      '4:70 source-field-invalid',
      '5:55 source-field-unknown',
      '6:8 source-incomplete: The source `e` has neither title nor author',
    ])
    expect(sources.at(-1)?.item.issued).toEqual({ 'date-parts': [[1999, 3]] })
    expect(sources[2]?.item).toEqual({ id: 'c', type: 'book', title: 'C' })
  })

  test('names of JavaScript’s own objects do no harm', async () => {
    const json =
      '[{"id": "__proto__", "type": "book", "title": "P"}, {"id": "constructor", "type": "book", "title": "C", "__proto__": {"polluted": 1}}]'
    const { sources, messages } = await parse({ 'sources.json': json })
    expect(keysOf(sources)).toEqual(['__proto__', 'constructor'])
    expect(messages).toHaveLength(1)
    expect('polluted' in {}).toBe(false)
    expect('polluted' in sources[1]!.item).toBe(false)
  })
})

describe('BibTeX and BibLaTeX', () => {
  test('fields, TeX accents, abbreviations, dates', async () => {
    const bib = `% sources
@string{hup = {Harvard University Press}}
@book{doe1999,
  author = {Doe, Jane and {The Body}},
  title = {{\\'E}tudes {\\"u}ber {TeX}},
  publisher = hup, address = {Leipzig}, year = 1999
}
@article{roe:2001, author = "Roe, R.", title = "On", journaltitle = {J}, date = {2001-03-02}, pages = {1--5}}
@online{web, title = {Page}, url = {https://example.org}, urldate = {2020-01-02}}
`
    const { sources, messages } = await parse({ 'sources.bib': bib })
    expect(messages).toEqual([])
    expect(sources.map(({ key, line }) => [key, line])).toEqual([
      ['doe1999', 3],
      ['roe:2001', 8],
      ['web', 9],
    ])
    expect(sources[0]?.item).toMatchObject({
      type: 'book',
      title: 'Études über <span class="nocase">TeX</span>',
      publisher: 'Harvard University Press',
      'publisher-place': 'Leipzig',
      issued: { 'date-parts': [[1999]] },
    })
    expect(sources[1]?.item).toMatchObject({ type: 'article-journal', page: '1-5', 'container-title': 'J' })
    expect(sources[2]?.item).toMatchObject({ type: 'webpage', accessed: { 'date-parts': [[2020, 1, 2]] } })
  })

  test('kinds of theses and reports are words', async () => {
    const bib =
      '@phdthesis{a, author = {A}, title = {T}, school = {S}, year = 2000}\n@thesis{b, author = {A}, title = {T}, type = {Habilitation}}'
    const { sources } = await parse({ 'sources.bib': bib })
    expect(sources.map(({ item }) => item.genre)).toEqual(['PhD thesis', 'Habilitation'])
  })

  test('a file that holds no entry', async () => {
    const { messages } = await parse({ 'sources.bib': 'http://example.org/x.bib' })
    expect(messages[0]).toContain('sources.bib:1:1 source-file-broken')
    expect((await parse({ 'sources.bib': '\n' })).messages).toEqual([])
  })
})

describe('RIS', () => {
  test('entries by their ID', async () => {
    const ris =
      'TY  - JOUR\r\nID  - doe\r\nAU  - Doe, Jane\r\nTI  - On Rivers\r\nPY  - 1999/03/02\r\nSP  - 1\r\nEP  - 5\r\nER  - \r\n'
    const { sources, messages } = await parse({ 'sources.ris': ris })
    expect(messages).toEqual([])
    expect(sources[0]).toMatchObject({ key: 'doe', line: 2 })
    expect(sources[0]?.item).toMatchObject({
      type: 'article-journal',
      title: 'On Rivers',
      page: '1-5',
      author: [{ family: 'Doe', given: 'Jane' }],
      issued: { 'date-parts': [[1999, 3, 2]] },
    })
  })
})

test('a key defined in two files is an error that names both places; the first counts', async () => {
  const json = '[\n{"id": "a", "type": "book", "title": "First"}]'
  const bib = '\n\n@book{a, title = {Second}}'
  const files = [
    new VFile({ path: 'annotations/one.json', value: json }),
    new VFile({ path: 'annotations/two.bib', value: bib }),
  ]
  const sources = await parseSources(files)
  expect(sources.map(({ item }) => item.title)).toEqual(['First'])
  const [message] = files[1]!.messages
  expect([message?.line, message?.column, message?.reason]).toEqual([
    3,
    7,
    'Unexpected second source with the key `a`, which `annotations/one.json` in line 2 defines',
  ])
  expect(message?.related).toEqual([
    { file: 'annotations/one.json', line: 2, column: 8, text: 'defined here first' },
  ])
})

test.each(['bib', 'ris', 'json'])(
  'whatever a .%s file holds, nothing is thrown and each message has its place',
  async (kind) => {
    const pieces = [
      '@book{',
      '@misc(',
      'key',
      ',',
      '=',
      '{',
      '}',
      '"',
      '#',
      '%',
      '\\',
      "\\'",
      '$',
      '^',
      ' and ',
      '\n',
      '@',
      'title',
      'author',
      'date',
      'crossref',
      'xdata',
      '1992',
      '/',
      '~',
      '<i>',
      '</i>',
      'TY  - ',
      'ID  - ',
      'AU  - ',
      'PY  - ',
      'ER  - ',
      'JOUR',
      '[',
      ']',
      ':',
      '"id"',
      '"type"',
      '"book"',
      '"title"',
      '"issued"',
      '"date-parts"',
      'null',
      '-1',
      '\u0000',
      '\ud83d',
      'é',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), async (parts) => {
        const file = new VFile({ path: `annotations/sources.${kind}`, value: parts.join('') })
        const sources = await parseSources([file])
        for (const { key, line } of sources) expect([typeof key, typeof line]).toEqual(['string', 'number'])
        for (const { line, column } of file.messages)
          expect([typeof line, typeof column]).toEqual(['number', 'number'])
      }),
      { numRuns: 2000, seed: 7 },
    )
  },
)
