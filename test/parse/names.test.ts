import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { idOf } from '../../scripts/parse/names/id.ts'
import { identifierFault } from '../../scripts/parse/names/identifiers.ts'
import { namesJsonSchema } from '../../scripts/parse/names/json-schema.ts'
import { parseNames } from '../../scripts/parse/names.ts'
import { decode } from '../../scripts/read/text.ts'
import { pasted, places } from './messages.ts'

function read(yaml: string) {
  const file = new VFile({ path: 'annotations/names.yaml', value: yaml })
  return { ...parseNames(file), file, places: places(file) }
}

const reasons = (yaml: string) =>
  read(yaml).file.messages.map((message) => `${message.line}:${message.column} ${message.reason}`)

describe('parseNames', () => {
  it('reads entries with all their forms, in the order of the file', () => {
    const { entries, notNames, places } = read(
      [
        'places:',
        '  khojaly:',
        '    name: Khojaly',
        '    also: Khojaly town',
        '    variants: {az: Xocalı, ru: [Ходжалы, Ходжалинский]}',
        '    identifiers: {geonames: 586687}',
        'persons:',
        '  de-waal:',
        '    name: Thomas de Waal',
        '    sort: Waal, Thomas de',
        '    also: [de Waal, De Waal]',
        '    variants: T. de Waal',
        '    years: 1966',
        '    description: journalist',
        '    at: [p-12, toll]',
        'bodies:',
        '  azertac: AZERTAC',
        'notNames: Soviet',
      ].join('\n'),
    )
    expect(places).toEqual([])
    expect(entries.map(({ id, kind, name }) => [id, kind, name])).toEqual([
      ['khojaly', 'place', 'Khojaly'],
      ['de-waal', 'person', 'Thomas de Waal'],
      ['azertac', 'body', 'AZERTAC'],
    ])
    expect(
      entries[0]!.forms.map(({ form, lang, use, place }) => [form, lang, use, place.line, place.column]),
    ).toEqual([
      ['Khojaly', undefined, 'preferred', 3, 11],
      ['Khojaly town', undefined, 'also', 4, 11],
      ['Xocalı', 'az', 'variant', 5, 20],
      ['Ходжалы', 'ru', 'variant', 5, 33],
      ['Ходжалинский', 'ru', 'variant', 5, 42],
    ])
    expect(entries[0]!.identifiers).toEqual({ geonames: '586687' })
    expect(entries[1]).toMatchObject({
      sort: 'Waal, Thomas de',
      years: '1966',
      description: 'journalist',
      at: [
        { id: 'p-12', place: { line: 15, column: 10 } },
        { id: 'toll', place: { line: 15, column: 16 } },
      ],
      place: { line: 8, column: 3 },
    })
    expect(entries[1]!.forms.map(({ form, use }) => `${use} ${form}`)).toEqual([
      'preferred Thomas de Waal',
      'also de Waal',
      'also De Waal',
      'variant T. de Waal',
    ])
    expect(notNames).toMatchObject([{ words: 'Soviet', place: { line: 18, column: 11 } }])
  })

  it('reads every value as it is written', () => {
    const { entries, places } = read(
      'persons:\n  null-jan: Null\n  yes-no: {name: No, years: 0987, identifiers: {isni: 0000000121032683, viaf: 1234567890123456789012}}\n',
    )
    expect(places).toEqual([])
    expect(entries.map(({ name }) => name)).toEqual(['Null', 'No'])
    expect(entries[1]).toMatchObject({
      years: '0987',
      identifiers: { isni: '0000000121032683', viaf: '1234567890123456789012' },
    })
  })

  it.each(['', '\n', '# nothing yet\n', '---\n', 'persons:\nplaces:\n', '{}'])(
    'takes %j for no entries',
    (yaml) => {
      expect(read(yaml)).toMatchObject({ entries: [], complete: true, places: [] })
    },
  )

  it('asks nothing of an edition without the file', () => {
    expect(parseNames(undefined)).toEqual({ file: undefined, entries: [], notNames: [], complete: true })
  })

  it('takes a byte order mark and the line ends of other systems', () => {
    const file = decode(
      'annotations/names.yaml',
      Buffer.from('\uFEFFpersons:\r\n  a: A\r\n  b: {nam: B}\r\n'),
    )
    expect(parseNames(file).entries.map(({ id }) => id)).toEqual(['a'])
    expect(places(file)).toEqual(['3:3 names-invalid-value', '3:7 names-unknown-key'])
  })

  it('keeps what can be read of a faulty file, and knows that it is not all', () => {
    const { entries, complete } = read('persons:\n  a: A\n  b: {name: [B]}\n  c: {name: C, yaers: 1900}\n')
    expect(entries.map(({ id, years }) => [id, years])).toEqual([
      ['a', undefined],
      ['c', undefined],
    ])
    expect(complete).toBe(false)
  })

  it.each([
    ['people: {}', '1:1 Unknown key `people`'],
    ['persons:\n  a: {name: A, variant: B}', '2:16 Unknown key `variant` in `persons.a`'],
    ['persons:\n  A: A', '2:3 `persons.A`: an entry has an id of small letters'],
    ['persons:\n  a:', '2:3 `persons.a`: a name has letters'],
    ['persons:\n  a: "?!"', '2:3 `persons.a`: a name has letters'],
    ['persons:\n  a: [A, B]', '2:3 `persons.a`: the value is neither a name nor keys with values'],
    ['persons:\n  a: {also: A}', '2:3 `persons.a.name`: is missing, expected a text'],
    ['persons: [a]', '1:1 `persons`: expected keys with values'],
    ['- a', '1:1 expected keys with values'],
    ['just a text', '1:1 expected keys with values'],
    ['persons:\n  a: {name: A, variants: {Khojalu: B}}', '2:27 `persons.a.variants.Khojalu`: variants are'],
    [
      'persons:\n  a: {name: A, also: {b: c}}',
      '2:16 `persons.a.also`: the value is neither a name nor a list',
    ],
    ['persons:\n  a: {name: A, years: long ago}', '2:16 `persons.a.years`: years have digits'],
    [
      'persons:\n  a: {name: A, years: 1918–1878}',
      '2:16 `persons.a.years`: `1918–1878` end before they begin',
    ],
    [
      'persons:\n  a: {name: A, identifiers: {wikidata: 42}}',
      '2:30 `persons.a.identifiers.wikidata`: `42` is no number of `wikidata`, such as `Q692`',
    ],
    ['persons:\n  a: A\nplaces:\n  a: B', '4:3 The id `a` is that of the entry in line 2 too'],
    ['persons:\n  a: A\n  a: B', '3:3 The id `a` is that of the entry in line 2 too'],
    [
      'persons:\n  a: {name: A, name: B}',
      '2:16 The YAML cannot be read: the key stands here for the second time',
    ],
    ['persons:\n\ta: A', '2:1 The YAML cannot be read: Tabs are not allowed as indentation'],
    ['persons:\n  a: "A', 'The YAML cannot be read'],
    ['a: 1\n---\nb: 2', 'a line `---` begins a second document'],
    [`persons:\n  a: ${'A'.repeat(201)}`, 'a name has 200 characters at most'],
  ])('reports %j at its place', (yaml, expected) => {
    const found = reasons(yaml)
    expect(found.join('\n')).toContain(expected)
    expect(found).toHaveLength(1)
  })

  it('offers what is probably meant, ready to paste', () => {
    expect(pasted(read('person:\n  a: A').file, 'names-unknown-key')).toEqual(['persons'])
    expect(pasted(read('persons:\n  De Waal: A').file, 'names-invalid-value')).toEqual(['de-waal'])
    const address = 'https://viaf.org/viaf/96994048/'
    expect(
      pasted(read(`persons: {a: {name: A, identifiers: {viaf: "${address}"}}}`).file, 'names-invalid-value'),
    ).toEqual(['96994048'])
  })

  it('survives keys of the prototype and aliases that multiply', () => {
    expect(
      read('persons:\n  constructor: A\n  __proto__: {polluted: true}').entries.map(({ id }) => id),
    ).toEqual(['constructor'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
    for (const [index, key] of Array.from('bcdefghi').entries())
      bomb.push(`${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
    expect(read(bomb.join('\n')).places).toContain('1:1 names-syntax')
    expect(read(`${'['.repeat(50_000)}`).places[0]).toContain('names-syntax')
  })

  it('takes anchors and aliases that stand for themselves', () => {
    const { entries, places } = read(
      'persons:\n  a: &a {name: A, also: &f [B, C]}\n  b: {name: D, also: *f}\n',
    )
    expect(places).toEqual([])
    expect(entries[1]!.forms.map(({ form, place }) => [form, place.line])).toEqual([
      ['D', 3],
      ['B', 3],
      ['C', 3],
    ])
  })
})

describe('identifiers', () => {
  it.each([
    ['viaf', '96994048'],
    ['gnd', '118613723'],
    ['gnd', '4004391-5'],
    ['gnd', '11851993X'],
    ['wikidata', 'Q692'],
    ['geonames', '587084'],
    ['isni', '0000 0001 2103 2683'],
    ['isni', '0000000121032683'],
    ['lcnaf', 'n78095332'],
    ['bnf', '119246079'],
    ['orcid', '0000-0002-1825-0097'],
    ['a-register', 'https://example.org/7'],
  ])('%s takes %s', (authority, value) => expect(identifierFault(authority, value)).toBeUndefined())

  it.each([
    ['viaf', 'Q692', []],
    ['wikidata', 'https://www.wikidata.org/wiki/Q692', ['Q692']],
    ['gnd', 'https://d-nb.info/gnd/118613723', ['118613723']],
    ['geonames', 'https://www.geonames.org/587084/baku.html', []],
    ['viaff', '1', ['viaf']],
    ['toString', '1', []],
  ])('%s does not take %s', (authority, value, nearest) =>
    expect(identifierFault(authority, value)?.nearest).toEqual(nearest),
  )
})

it.each([
  ['Thomas de Waal', 'thomas-de-waal'],
  ['Xocalı', 'xocali'],
  ["O’Brien's 3rd", 'obriens-3rd'],
  ['366th regiment', 'n-366th-regiment'],
  ['Ходжалы', undefined],
])('makes of %s the id %s', (name, id) => expect(idOf(name)).toBe(id))

describe('names.schema.json', () => {
  it('is current (npm run generate)', () => {
    expect(readFileSync('docs/reference/names.schema.json', 'utf8')).toBe(namesJsonSchema())
  })

  it('has every key of the reference page', () => {
    const page = readFileSync('docs/reference/names.md', 'utf8')
    const schema: { properties: Record<string, unknown> } = JSON.parse(namesJsonSchema())
    const keys = new Set(Object.keys(schema.properties))
    for (const [, key] of JSON.stringify(schema.properties.persons).matchAll(/"(\w+)":\{"description"/g))
      keys.add(key!)
    expect(keys.size).toBeGreaterThan(10)
    for (const key of keys) expect(page).toContain(`\`${key}`)
  })
})
