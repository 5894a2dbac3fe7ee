/** Command lines that are wrong, missing something or contradict themselves: the status, and what is said first. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEdition } from '../support/edition.ts'
import { run } from '../support/run.ts'

const commands = ['build', 'check', 'verify', 'show', 'anchor', 'stats', 'explain']
let edition: { folder: string; remove: () => Promise<void> }
let empty: string

beforeAll(async () => {
  edition = await makeEdition()
  empty = await mkdtemp(join(tmpdir(), 'edition-empty-'))
  await mkdir(join(empty, 'manuscript'))
  await writeFile(join(empty, 'manuscript/edition.yaml'), '')
})
afterAll(async () => {
  await edition.remove()
  await rm(empty, { recursive: true })
})

/** `EDITION` is the stock edition, `EMPTY` a folder with an empty manuscript. */
async function said(line: string): Promise<{ status: number; first: string }> {
  const words = line === '' ? [] : line.split(' ')
  const { status, out, error } = await run(
    words.map((word) =>
      word === "''" ? '' : word.replace('EDITION', edition.folder).replace('EMPTY', empty),
    ),
  )
  const first = (error || out).split('\n')[0]!
  return { status, first: first.replaceAll(edition.folder, 'EDITION').replaceAll(empty, 'EMPTY') }
}

describe('wrong usage ends with 2 and says what to write', () => {
  it.each([
    ['', 'Usage: edition [options] [command]'],
    ['chek', 'edition: There is no command `chek`. Write `edition check`.'],
    ['nonsense', 'edition: There is no command `nonsense`. `edition --help` lists them.'],
    [
      '--strict check',
      'edition: `--strict` stands behind the command. Write `edition build --strict` or `edition check --strict`.',
    ],
    ['--nonsense', 'edition: There is no option `--nonsense`. See `edition --help`.'],
    [
      'check --stric',
      'edition check: There is no option `--stric`. Write `--strict`, or see `edition check --help`.',
    ],
    ['check --strict=yes', 'edition check: `--strict` takes no value. Write `edition check --strict`.'],
    ['check --draft', 'edition check: There is no option `--draft`. See `edition check --help`.'],
    ['check -x', 'edition check: There is no option `-x`. See `edition check --help`.'],
    [
      'check one two',
      'edition check: 2 arguments are given, which is more than the command takes. Write `edition check [dir]`; a path with blanks in it stands in quotation marks.',
    ],
    [
      "check ''",
      'edition check: `""` cannot be used as `dir`. Write a folder, or nothing for the folder that you are in.',
    ],
    ['check --format', 'edition check: `--format` lacks its format. Write `edition check --format text`.'],
    [
      'check --format xml',
      'edition check: `--format xml` cannot be used. Write `text` or `json` or `sarif`.',
    ],
    [
      'check --format json --format text',
      'edition check: `--format text` cannot be used. `--format json` is given too; write one of them.',
    ],
    ['stats --format sarif', 'edition stats: `--format sarif` cannot be used. Write `text` or `json`.'],
    ['build --to', 'edition build: `--to` lacks its outputs. Write `edition build --to pdf,html`.'],
    [
      "build --to ''",
      'edition build: `--to ""` cannot be used. Write names of outputs with commas between them: `--to pdf,html`.',
    ],
    [
      'build --to=',
      'edition build: `--to ""` cannot be used. Write names of outputs with commas between them: `--to pdf,html`.',
    ],
    [
      'build --to pdf,,html',
      'edition build: `--to pdf,,html` cannot be used. Write names of outputs with commas between them: `--to pdf,html`.',
    ],
    [
      'build --to epub EDITION',
      'EDITION/manuscript/edition.yaml: error: `epub` is no output that can be built  output-unknown',
    ],
    [
      'show',
      'edition show: `<step>` is missing: read, parse, anchor, number, cite or compose. Write `edition show <step> [dir]`.',
    ],
    ['show ancor', 'There is no step `ancor`. Write `edition show anchor`.'],
    [
      'show nonsense',
      'There is no step `nonsense`. Write one of read, parse, anchor, number, cite, compose.',
    ],
    [
      'anchor',
      'edition anchor: `<words>` is missing: the words, in quotation marks. Write `edition anchor <words> [dir]`.',
    ],
    [
      "anchor '' EDITION",
      'There are no words to look for. Write them in quotation marks: edition anchor "the words".',
    ],
    ['anchor jest --series nota EDITION', 'There is no series `nota`. Write `--series note`.'],
    [
      'explain',
      'edition explain: `<note or rule>` is missing: id of a note, or of a rule as it ends the first line of a message. Write `edition explain <note or rule> [dir]`.',
    ],
    [
      'explain anchor-ambigous',
      'There is no note and no rule `anchor-ambigous`. Write `edition explain anchor-ambiguous`',
    ],
    [
      'explain x',
      'There is no note and no rule `x`. Write the id of a note, or of a rule, which ends the first line of a message.',
    ],
    [
      'check EDITION/nowhere',
      'EDITION/nowhere/manuscript/edition.yaml: error: There is no folder `EDITION/nowhere`  edition-folder-missing',
    ],
    [
      'check EDITION/manuscript/edition.yaml',
      'EDITION/manuscript/edition.yaml/manuscript/edition.yaml: error: `EDITION/manuscript/edition.yaml` is a file, not the folder of an edition  edition-folder-missing',
    ],
    [
      'check EDITION/manuscript',
      'EDITION/manuscript/manuscript/edition.yaml: error: `EDITION/manuscript` has no manuscript: no Markdown file stands in `manuscript/`  edition-manuscript-missing',
    ],
    [
      'check EMPTY',
      'EMPTY/manuscript/edition.yaml: error: `EMPTY` has no manuscript: no Markdown file stands in `manuscript/`  edition-manuscript-missing',
    ],
  ])('edition %s', async (line, expected) => {
    const { status, first } = await said(line)
    expect(first.startsWith(expected) ? expected : first).toBe(expected)
    expect(status).toBe(2)
  })
})

describe('what is asked for twice or in another order is understood', () => {
  it.each([
    ['check --format json --format json EDITION', 0],
    ['check EDITION --format json', 0],
    ['build --to html --to html EDITION', 0],
    ['check -- EDITION', 0],
    ['help', 0],
    ['help check', 0],
    ['--version', 0],
    ['-V', 0],
  ])('edition %s', async (line, expected) => {
    expect((await said(line)).status).toBe(expected)
  })

  it('outputs that are asked for one by one are all built', async () => {
    const { out } = await run(['build', '--to', 'html', '--to', 'html', edition.folder])
    expect(out).toBe('output/edition.html\noutput/report.json\n')
    const { status, error } = await run(['build', '--to', 'html', '--to', 'epub', edition.folder])
    expect(status).toBe(2)
    expect(error).toContain('`epub` is no output')
  })
})

describe('help', () => {
  it.each([[], ...commands.map((command) => [command])])(
    'of %s is printed by -h and --help',
    async (...words) => {
      const { status, out, error } = await run([...words, '--help'])
      expect(status).toBe(0)
      expect(error).toBe('')
      expect(out).toContain(`Usage: edition ${words.join('')}`)
      expect(await run([...words, '-h'])).toEqual({ status, out, error })
    },
  )

  it('lists every command', async () => {
    const { out } = await run(['--help'])
    for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'))
  })
})

it('a folder that was probably meant is ready to paste', async () => {
  const { error } = await run(['check', join(edition.folder, 'manuscript/edition.yaml')])
  expect(error.split('\n')).toContain(`      ${edition.folder}`)
  const inside = await run(['check', join(edition.folder, 'annotations')])
  expect(inside.error.split('\n')).toContain(`      ${edition.folder}`)
})
