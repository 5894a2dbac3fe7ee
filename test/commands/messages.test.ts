/** What commands say: to people with the line and a mark, to programs as JSON; never a command to the terminal. */
import { describe, expect, it } from 'vitest'
import { showsColour } from '../../scripts/commands/colour.ts'
import { makeEdition } from '../support/edition.ts'
import { run } from '../support/run.ts'

async function withEdition<T>(
  files: Record<string, string>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const { folder, remove } = await makeEdition(files)
  try {
    return await use(folder)
  } finally {
    await remove()
  }
}

const faulty = { 'annotations/notes.md': ':::note{#wits}\n> certain discoursing Wits\n\nA comment.\n:::\n' }

describe('text', () => {
  it('shows the line, a mark, what to do, and what to paste apart from it', async () => {
    const text = await withEdition(faulty, async (folder) =>
      (await run(['check', folder])).error.replaceAll(folder, 'E'),
    )
    expect(text.split('\n').slice(0, 10)).toEqual([
      expect.stringMatching(/^E\/annotations\/notes\.md:2:1: error: The lemma .* {2}anchor-failed$/),
      ' 1 | :::note{#wits}',
      ' 2 | > certain discoursing Wits',
      '   | ^~~~~~~~~~~~~~~~~~~~~~~~~~',
      '    Compare the two, and write the lemma as it stands in the text if this passage is meant.',
      '',
      '      > certain discoursing wits',
      '',
      expect.stringMatching(/^ {4}E\/manuscript\/01-of-truth\.md:5:77: /),
      '',
    ])
  })

  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '' }, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '0' }, false],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
  ])(
    'has colours on a terminal (%s) unless it is told otherwise: %o',
    (isTerminal, environment, coloured) => {
      expect(showsColour(isTerminal, environment)).toBe(coloured)
    },
  )

  it.each([true, false])('is coloured: %s', async (colour) => {
    const { error } = await withEdition(faulty, (folder) => run(['check', folder], { terminal: { colour } }))
    expect(error.includes('\u001b[31merror\u001b[0m')).toBe(colour)
    expect(error.includes('\u001b')).toBe(colour)
  })

  it('fits the terminal', async () => {
    const long = { 'manuscript/02-long.md': `# Long\n\n${'many words and '.repeat(300)}:span[x] more\n` }
    const { error: text } = await withEdition(long, (folder) =>
      run(['check', folder], { terminal: { columns: 50 } }),
    )
    const frame = text.split('\n').filter((line) => /^ +\d* \| /.test(line))
    expect(frame.length).toBeGreaterThan(1)
    for (const line of frame) expect(line.length).toBeLessThanOrEqual(50)
    const [shown, mark] = [
      frame.find((line) => line.includes(':span'))!,
      frame.find((line) => line.includes('^'))!,
    ]
    expect(shown.slice(mark.indexOf('^'), mark.lastIndexOf('~') + 1)).toBe(':span[x]')
  })
})

describe('nothing that is foreign commands the terminal', () => {
  const evil = '\u001b[2J\u001b]0;owned\u0007\u009b31m\r\u0008\u202e'
  const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/
  /** Text to paste stays what it is; everything else must not be read in another order than it is written. */
  const reordered = /^(?! {6}).*[\u202a-\u202e\u2066-\u2069]/m
  const files = {
    [`manuscript/02-${'\u001b[2J'}\n.md`]: `# A\n\n:span[x] ${evil}\n`,
    [`annotations/${'\u001b]0;x\u0007'}.txt`]: 'x',
    'annotations/notes.md': `:::note{#a${evil}}\n> certain ${evil} Wits\n\n:::nota{#x} [](#${evil}) [@${evil}]\n`,
    'manuscript/edition.yaml': `title: "${'\u001b'.replace('\u001b', '\\e')}[2J"\nlang${'\u009b'}uage: en\n`,
  }

  it('neither text nor JSON nor SARIF', async () => {
    await withEdition(files, async (folder) => {
      for (const words of [
        ['check'],
        ['check', '--format', 'json'],
        ['check', '--format', 'sarif'],
        ['show', 'read'],
        ['show', 'parse'],
        ['stats'],
        ['anchor', `x${evil}`],
      ]) {
        const { out, error } = await run([...words, folder])
        expect(error, words.join(' ')).not.toMatch(controls)
        expect(out, words.join(' ')).not.toMatch(controls)
        if (words[0] === 'check') expect(error).not.toMatch(reordered)
      }
    })
  })

  it('nor the command line itself', async () => {
    for (const words of [[evil], ['check', `--${evil}`], ['check', evil], ['explain', evil], ['show', evil]])
      expect((await run(words)).error).not.toMatch(controls)
  })

  it('and JSON still says exactly what is there', async () => {
    await withEdition({ 'manuscript/02-more.md': `# A\n\n:span[x${'\u009b'}y] z\n` }, async (folder) => {
      const { problems } = JSON.parse((await run(['check', '--format', 'json', folder])).out)
      expect(problems[0].reason).toContain(':span[x\u009by]')
    })
  })
})

describe('JSON', () => {
  it('has the documented fields and no others', async () => {
    const found = await withEdition(faulty, async (folder) =>
      JSON.parse((await run(['check', '--format', 'json', folder])).out),
    )
    expect(Object.keys(found)).toEqual(['status', 'problems', 'silenced'])
    expect(found.problems.find(({ rule }: { rule: string }) => rule === 'anchor-failed')).toEqual({
      file: 'annotations/notes.md',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 27,
      rule: 'anchor-failed',
      severity: 'error',
      page: 'docs/rules/anchor-failed.md',
      reason: expect.any(String),
      advice: expect.any(String),
      expected: ['> certain discoursing wits'],
      related: [{ file: 'manuscript/01-of-truth.md', line: 5, column: 77, text: expect.any(String) }],
    })
  })
})

describe('edition explain', () => {
  it('prints the page of a rule without the marks of Markdown', async () => {
    const { out, status, error } = await run(['explain', 'ignore-unused'])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(out.split('\n').slice(0, 4)).toEqual([
      'ignore-unused',
      '=============',
      '',
      'Warning, found by the step `guard`.',
    ])
    expect(out).toContain('\nWhat to do\n----------\n')
    expect(out).toContain('\n`annotations/notes.md`:\n\n    <!-- edition-ignore ')
    expect(out).not.toContain('```')
  })

  it('gives programs the page as it is', async () => {
    const { out } = await run(['explain', 'ignore-unused', '--format', 'json'])
    expect(JSON.parse(out)).toEqual({
      rule: 'ignore-unused',
      severity: 'warning',
      step: 'guard',
      page: 'docs/rules/ignore-unused.md',
      text: expect.stringMatching(/^# ignore-unused\n.*```text\n/s),
    })
  })
})
