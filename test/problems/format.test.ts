import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { EditionFiles } from '../../scripts/model/edition.ts'
import { problemsOf } from '../../scripts/problems/collect.ts'
import { formatProblems } from '../../scripts/problems/format.ts'
import { nearest } from '../../scripts/problems/nearest.ts'
import { report, rules } from '../../scripts/problems/report.ts'
import { editionFiles } from '../support/files.ts'

function editionWith(...files: VFile[]): EditionFiles {
  const [configFile, ...notes] = files
  return editionFiles({ configFile: configFile!, notes })
}

describe('problems', () => {
  it('stand in the order of files and places, whatever order they were found in', () => {
    const [a, b] = ['annotations/b.md', 'annotations/a.md'].map((path) => new VFile({ path, value: '' }))
    const link = { target: 'x', nearest: [] }
    report(a!, 'link-unknown-target', { line: 9, column: 1 }, link)
    report(a!, 'link-unknown-target', { line: 2, column: 7 }, link)
    report(a!, 'link-unknown-target', { line: 2, column: 3 }, link)
    report(b!, 'link-unknown-target', { line: 30, column: 1 }, link)
    const places = problemsOf(editionWith(a!, b!)).map(
      ({ file, line, column }) => `${file}:${line}:${column}`,
    )
    expect(places).toEqual([
      'annotations/a.md:30:1',
      'annotations/b.md:2:3',
      'annotations/b.md:2:7',
      'annotations/b.md:9:1',
    ])
  })

  it('say where, what, what to do and what to paste', () => {
    const file = new VFile({ path: 'manuscript/edition.yaml', value: '' })
    report(
      file,
      'config-unknown-key',
      { line: 2, column: 1 },
      { key: 'langauge', within: '', nearest: ['language'], known: [] },
    )
    expect(formatProblems(problemsOf(editionWith(file)), { folder: 'x', colour: false })).toBe(
      [
        'x/manuscript/edition.yaml:2:1: error: Unknown key `langauge`  config-unknown-key',
        '    Write `language`, or remove the key.',
        '      language',
        '1 error',
        '',
      ].join('\n'),
    )
  })

  it('have ids made of words', () => {
    for (const id of Object.keys(rules)) expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/)
  })
})

describe('nearest', () => {
  it('offers only words that are like the mistyped one', () => {
    expect(nearest('langauge', ['language', 'title'])).toEqual(['language'])
    expect(nearest('xyz', ['language', 'title'])).toEqual([])
    expect(nearest('constructor', [])).toEqual([])
  })
})
