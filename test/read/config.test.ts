import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../scripts/read/config.ts'
import { configJsonSchema } from '../../scripts/read/json-schema.ts'

function read(yaml: string) {
  const file = new VFile({ path: 'manuscript/edition.yaml', value: yaml })
  const config = readConfig(file)
  return {
    config,
    problems: file.messages.map(
      (message) => `${message.line}:${message.column} ${message.ruleId} ${message.reason}`,
    ),
    file,
  }
}

describe('readConfig', () => {
  it('fills in everything for an empty file', () => {
    const { config, problems } = read('')
    expect(problems).toEqual([])
    expect(config.series).toEqual([
      {
        id: 'note',
        label: 'Notes',
        marks: 'decimal',
        prefix: '',
        restart: 'edition',
        place: 'foot',
        layout: 'paragraph',
        stance: 'optional',
        claim: 'optional',
      },
    ])
    expect(config).toMatchObject({
      title: '',
      language: 'en',
      notesLanguage: 'en',
      authors: [],
      outputs: ['pdf', 'html'],
    })
    expect(config.citations).toEqual({
      style: 'chicago-fullnote-bibliography',
      reset: 'edition',
      ibid: 'strict',
    })
    expect(config.page).toEqual({ size: '170mm 240mm', chapters: 'right', lineNumbers: 'none' })
  })

  it('keeps the order of the series and takes one author or several', () => {
    const { config } = read('author: A\nseries:\n  zeta: {label: Z}\n  alpha: {label: A}\n')
    expect(config.series.map((series) => series.id)).toEqual(['zeta', 'alpha'])
    expect(config.authors).toEqual(['A'])
    expect(read('author: ""')).toMatchObject({ config: { authors: [] }, problems: [] })
    expect(read('author: [{family: B}, C]').config.authors).toEqual([{ family: 'B' }, 'C'])
  })

  it('takes the notes to be in the language of the original unless it says otherwise', () => {
    expect(read('language: de').config.notesLanguage).toBe('de')
    expect(read('language: de\nnotesLanguage: fr').config.notesLanguage).toBe('fr')
  })

  it.each([
    ['titel: x', '1:1 config-unknown-key Unknown key `titel`'],
    [
      'title: x\npage: {size: big}',
      '2:8 config-invalid-value `page.size`: `big` is not of the form that it must have',
    ],
    [
      'series:\n  note: {label: N, markz: decimal}',
      '2:20 config-unknown-key Unknown key `markz` in `series.note`',
    ],
    ['chapters:\n  - {file: a.md}\n  - {fil: b.md}', '3:5 config-invalid-value'],
    ['title: [', '1:9 config-syntax'],
    ['title: a\ntitle: b', '2:1 config-syntax'],
    ['language: no such tag', '1:1 config-language-unknown'],
    ['words: {contens: C}', '1:9 config-unknown-word `words` has no word `contens`'],
    ['author: {familly: X}', '1:10 config-unknown-key Unknown key `familly` in `author`'],
    ['series: {Note: {label: N}}', '1:10 config-invalid-value'],
    [
      'series: {evidence: {label: E}}',
      '1:10 config-invalid-value `series`: `evidence` names a part of a note',
    ],
    ['- a\n- b', 'config-invalid-value'],
  ])('reports %j at its place', (yaml, expected) => {
    expect(read(yaml).problems.join('\n')).toContain(expected)
  })

  it('offers the nearest known key to paste', () => {
    expect(read('citations: {stile: x}').file.messages[0]!.expected).toEqual(['style'])
  })

  it('survives keys of the prototype and aliases that multiply', () => {
    expect(read('__proto__: {polluted: true}\nconstructor: 1').problems).toHaveLength(2)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`)
      .join('\n')}`
    expect(read(bomb).problems.length).toBeGreaterThan(0)
  })
})

describe('edition.schema.json', () => {
  it('is current (npm run generate)', () => {
    expect(readFileSync('docs/reference/edition.schema.json', 'utf8')).toBe(configJsonSchema())
  })

  it('has every key of the reference page', () => {
    const page = readFileSync('docs/reference/files.md', 'utf8')
    for (const key of Object.keys(JSON.parse(configJsonSchema()).properties))
      expect(page).toContain(`\`${key}`)
  })
})
