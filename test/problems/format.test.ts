import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { EditionFiles } from '../../scripts/model/edition.ts'
import { type Problem, problemsOf } from '../../scripts/problems/collect.ts'
import { countLine, formatProblems } from '../../scripts/problems/format.ts'
import { nearest } from '../../scripts/problems/nearest.ts'
import { report, rules } from '../../scripts/problems/report.ts'
import type { Severity } from '../../scripts/problems/rule.ts'
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

  it('show the line and each text to paste for itself, where there is room', () => {
    const file = new VFile({ path: 'annotations/notes.md', value: ':::note{#a}\n> words\nComment.\n:::\n' })
    const place = { start: { line: 3, column: 1 }, end: { line: 3, column: 9 } }
    report(file, 'lemma-line-unmarked', place, { line: 'Comment.' }, [
      { file: 'b.md', line: 1, column: 2, text: 'there' },
    ])
    const problems = problemsOf(editionWith(new VFile({ path: 'c', value: '' }), file))
    const frames = { texts: new Map([[file.path, String(file)]]), width: 80 }
    expect(formatProblems(problems, { folder: '.', colour: false, frames, silenced: 2 }).split('\n')).toEqual(
      [
        expect.stringMatching(/^annotations\/notes\.md:3:1: error: .* {2}lemma-line-unmarked$/),
        ' 2 | > words',
        ' 3 | Comment.',
        '   | ^~~~~~~~',
        ' 4 | :::',
        expect.stringMatching(/^ {4}Put /),
        '',
        '      ',
        '      Comment.',
        '    or',
        '      > Comment.',
        '',
        '    b.md:1:2: there',
        '',
        '1 error, 2 silenced',
        '',
      ],
    )
  })

  it('colour place, severity, mark and what can be pasted, and nothing that comes from elsewhere', () => {
    const file = new VFile({ path: 'a.md', value: 'x\u001b[31my' })
    report(file, 'link-unknown-target', { line: 1, column: 1 }, { target: '\u001b[32mx', nearest: ['y'] })
    const frames = { texts: new Map([[file.path, String(file)]]), width: 80 }
    const text = formatProblems(problemsOf(editionWith(file)), { folder: '.', colour: true, frames })
    expect(text).toContain('\u001b[1ma.md:1:1\u001b[0m: \u001b[31merror\u001b[0m: ')
    expect(text).toContain('\u001b[31m^\u001b[0m')
    expect(text).toContain('x\\u001b[31my')
    expect(text).toContain('`#\\u001b[32mx`')
    expect(text.match(/\u001b\[/g)).toHaveLength(2 * text.match(/\u001b\[0m/g)!.length)
  })

  it('are counted by severity, and those that are silenced apart', () => {
    expect(countLine([])).toBe('')
    expect(countLine([], 3)).toBe('3 silenced')
    const of = (severity: Severity) => ({ severity }) as Problem
    expect(countLine([of('error'), of('look'), of('warning'), of('warning')], 1)).toBe(
      '1 error, 2 warnings, 1 place to look at, 1 silenced',
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
