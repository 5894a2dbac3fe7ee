/** Silencing as editors meet it: files on disk, `edition check`, and what is left of the messages. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Problem, SilencedProblem } from '../../scripts/problems/collect.ts'
import { makeEdition } from '../support/edition.ts'
import { run } from '../support/run.ts'

/** Other rules may find this or that in these notes. */
const spokenOf = /^(?:ignore-.*|span-without-language|config-.*|anchor-failed|title-disagrees)$/

interface Found {
  status: number
  /** Line and rule of each that holds. */
  problems: string[]
  silenced: SilencedProblem[]
}

async function check(files: Record<string, string>, words: string[] = []): Promise<Found> {
  const { folder, remove } = await makeEdition(files)
  try {
    const { out, status } = await run(['check', '--format', 'json', ...words, folder])
    const { problems, silenced } = JSON.parse(out) as { problems: Problem[]; silenced: SilencedProblem[] }
    const told = problems.filter(({ rule }) => spokenOf.test(rule))
    return { status, problems: told.map(({ rule, line }) => `${line} ${rule}`), silenced }
  } finally {
    await remove()
  }
}

const wits = ':::note{#wits}\n> certain discoursing wits\n\nSceptics.\n:::\n'
/** Gives the warning `span-without-language` in its last line but one. */
const pilate = (inside = '') =>
  `:::counter-source{#pilate stance=qualifies claim="It was a jest."}\n> said jesting Pilate\n\n${inside}It was :span[asked] in earnest. [@john, 18:38].\n:::\n`
const comment = '<!-- edition-ignore span-without-language: a matter of reading -->\n'
const config = (ignore: string) =>
  `title: Of Truth\nlanguage: en-GB\nseries:\n  note: {label: Notes}\n  counter-source: {label: Counter-sources, prefix: C, stance: required, claim: required}\nignore:\n${ignore}\n`
const notes = (text: string) => ({ 'annotations/notes.md': text })

describe('a comment in a file of notes', () => {
  it.each([
    ['before a note', `${wits}\n${comment}${pilate()}`],
    ['before a note, with empty lines', `${wits}\n${comment}\n\n${pilate()}`],
    ['first in the note', pilate().replace('\n', `\n${comment}`) + wits],
    ['behind the lemma', wits + pilate(`${comment}\n`)],
    ['directly under the lemma', wits + pilate().replace('Pilate\n\n', `Pilate\n${comment}`)],
    ['directly before the closing fence', wits + pilate().replace(/:::\n$/, `${comment}:::\n`)],
    ['over several lines', `${wits}\n${comment.replaceAll(' ', '\n ')}${pilate()}`],
    ['indented', wits + pilate(`  ${comment}\n`)],
    ['with the line ends of Windows', (wits + comment + pilate()).replaceAll('\n', '\r\n')],
    ['behind a byte order mark', `\uFEFF${comment}${pilate()}${wits}`],
    ['one of two in a row', `${wits}<!-- edition-ignore span-without-language: a -->\n${comment}${pilate()}`],
  ])('silences %s', async (_, text) => {
    const { status, problems, silenced } = await check(notes(text))
    expect(problems).toEqual([])
    expect(silenced.map(({ rule }) => rule)).toEqual(['span-without-language'])
    expect(status).toBe(0)
  })

  it.each([
    ['another note', `${comment}\n${wits}\n${pilate()}`],
    ['what stands before it', `${pilate()}\n${comment}\n${wits}`],
    ['what stands in another note', pilate() + wits.replace('Sceptics', `${comment}\nSceptics`)],
  ])('does not silence %s', async (_, text) => {
    const { problems, silenced } = await check(notes(text))
    expect(silenced).toEqual([])
    expect(problems.map((problem) => problem.split(' ')[1]).sort()).toEqual([
      'ignore-unused',
      'span-without-language',
    ])
  })

  it('silences several rules, and tells of the one that has nothing to say', async () => {
    const text = `${wits}<!-- edition-ignore span-without-language, lemma-too-short: so -->\n${pilate()}`
    const { problems, silenced } = await check(notes(text))
    expect(silenced).toHaveLength(1)
    expect(problems).toEqual(['6 ignore-unused'])
  })

  it('behind the last note speaks of nothing', async () => {
    const { problems } = await check(notes(wits + pilate() + comment))
    expect(problems.map((problem) => problem.split(' ')[1])).toEqual([
      'span-without-language',
      'ignore-unused',
    ])
  })

  it('gives the reason and its place to whoever reads the result', async () => {
    const { silenced } = await check(notes(wits + comment + pilate()))
    expect(silenced[0]).toMatchObject({
      justification: 'a matter of reading',
      silencedAt: { file: 'annotations/notes.md', line: 6, column: 1 },
      severity: 'warning',
    })
  })

  it('is no word of the book: neither printed nor missed by the audit', async () => {
    const { folder, remove } = await makeEdition({
      ...notes(wits.replace('Sceptics', `${comment}\nSceptics`) + comment + pilate(`${comment}\n`)),
      'annotations/front/introduction.md': `${comment}\n# Introduction\n\nWords.\n\n${comment}\nMore.\n`,
    })
    try {
      const { status, error } = await run(['build', '--to', 'html', folder])
      expect(error).not.toMatch(/text-|note-altered/)
      expect(status).toBe(0)
      expect(await readFile(join(folder, 'output/edition.html'), 'utf8')).not.toContain('edition-ignore')
      const report = JSON.parse(await readFile(join(folder, 'output/report.json'), 'utf8'))
      expect(report.silenced).toMatchObject([{ rule: 'span-without-language', file: 'annotations/notes.md' }])
      expect(report.audit.words).toBe(report.audit.wordsFoundHtml)
    } finally {
      await remove()
    }
  })
})

describe('a comment in front or back matter', () => {
  const piece = (text: string) => ({ 'annotations/front/introduction.md': text })
  const faulty = 'A :span[word].\n'
  const ignored = '<!-- edition-ignore span-without-language: as in the source -->\n'

  it.each([
    ['the next block', `# Introduction\n\n${ignored}\n${faulty}\nMore.\n`, []],
    [
      'no block but the next',
      `# Introduction\n\n${ignored}\n${faulty}\n${faulty}`,
      ['7 span-without-language'],
    ],
    ['the whole piece, where it stands first', `\n${ignored}\n# Introduction\n\n${faulty}\n${faulty}`, []],
  ])('silences %s', async (_, text, left) => {
    const { problems, silenced } = await check(piece(text))
    expect(problems).toEqual(left)
    expect(silenced.length).toBeGreaterThan(0)
  })
})

describe('an entry of edition.yaml', () => {
  const files = (ignore: string) => ({
    ...notes(wits + pilate()),
    'manuscript/edition.yaml': config(ignore),
  })

  it.each([
    ['everywhere', '  - {rule: span-without-language, reason: all are readings}'],
    ['in a note', '  - {rule: span-without-language, in: pilate, reason: a reading}'],
    ['in a file', '  - {rule: span-without-language, in: annotations/notes.md, reason: a reading}'],
  ])('silences %s', async (_, ignore) => {
    const { problems, silenced, status } = await check(files(ignore))
    expect(problems).toEqual([])
    expect(silenced).toHaveLength(1)
    expect(status).toBe(0)
  })

  it('silences in a chapter and in a paragraph', async () => {
    const { problems, silenced } = await check({
      'manuscript/edition.yaml': config(
        '  - {rule: span-without-language, in: 02-more, reason: so}\n  - {rule: span-without-language, in: p-5, reason: so}',
      ),
      'manuscript/02-more.md': ':span[one] more\n',
      'manuscript/03-most.md': ':span[two] more\n\n:span[three] more\n',
    })
    expect(problems).toEqual(['1 span-without-language'])
    expect(silenced.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'manuscript/02-more.md:1',
      'manuscript/03-most.md:3',
    ])
  })

  it('does not silence in another note', async () => {
    const { problems } = await check(files('  - {rule: span-without-language, in: wits, reason: a reading}'))
    expect(problems.map((problem) => problem.split(' ')[1])).toEqual([
      'span-without-language',
      'ignore-unused',
    ])
  })

  it.each([
    ['no reason', '  - {rule: span-without-language}', ['span-without-language', 'ignore-without-reason'], 2],
    [
      'a reason without words',
      '  - {rule: span-without-language, reason: "…"}',
      ['span-without-language', 'ignore-without-reason'],
      2,
    ],
    [
      'no such rule',
      '  - {rule: span-without-languages, reason: x}',
      ['span-without-language', 'ignore-rule-unknown'],
      2,
    ],
    ['an error', '  - {rule: anchor-failed, reason: x}', ['span-without-language', 'ignore-of-error'], 2],
    [
      'silencing itself',
      '  - {rule: ignore-unused, reason: x}',
      ['span-without-language', 'ignore-of-error'],
      2,
    ],
    [
      'no such place',
      '  - {rule: span-without-language, in: p-99, reason: x}',
      ['span-without-language', 'ignore-place-unknown'],
      2,
    ],
    [
      'nothing to say',
      '  - {rule: title-disagrees, reason: x}',
      ['span-without-language', 'ignore-unused'],
      0,
    ],
    [
      'an unknown key',
      '  - {rules: title-disagrees, reason: x}',
      ['span-without-language', 'config-invalid-value', 'config-unknown-key'],
      2,
    ],
  ])('with %s is told', async (_, ignore, rules, expected) => {
    const { problems, status } = await check(files(ignore))
    expect(problems.map((problem) => problem.split(' ')[1])).toEqual(rules)
    expect(status).toBe(expected)
  })
})

describe('what is judged', () => {
  it('under --strict a silenced warning is no error, one that silences nothing is', async () => {
    expect((await check(notes(wits + comment + pilate()), ['--strict'])).status).toBe(0)
    expect((await check(notes(comment + wits), ['--strict'])).status).toBe(1)
  })

  it('a rule of the steps that check does not run is not called unused', async () => {
    const text = `<!-- edition-ignore note-delayed: the table is long -->\n${wits}`
    expect((await check(notes(text))).problems).toEqual([])
  })

  it('a rule whose step follows one with errors is not called unused', async () => {
    const early = `<!-- edition-ignore span-without-language, title-disagrees: so -->\n`
    const text = early + wits.replace('discoursing', 'discursive')
    expect((await check(notes(text))).problems).toEqual(['1 ignore-unused', '3 anchor-failed'])
  })

  it('the summary counts what is silenced, also where nothing else is', async () => {
    const { folder, remove } = await makeEdition(notes(wits + comment + pilate()))
    try {
      expect((await run(['check', folder])).error).toBe('1 silenced\n')
    } finally {
      await remove()
    }
  })
})
