/** `edition accept`: what it shows, what it asks, what it records, and when it refuses. */
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, test } from 'vitest'
import { type Guarded, guarded, lockPath, signed } from './guarded.ts'
import { chapter, files, notes } from './three-notes.ts'

let edition: Guarded
afterEach(() => edition.remove())

const begin = async (more: Record<string, string> = {}) => {
  edition = await guarded({ ...files, ...more })
}
const locked = async () => {
  await begin()
  expect((await edition.accept()).status).toBe(0)
}
const lockLines = async (pattern: RegExp) =>
  (await edition.read(lockPath)).split('\n').filter((line) => pattern.test(line))
const shown = (text: string) => text.replaceAll(`${edition.folder}/`, '')

describe('the first record', () => {
  it('needs no name', async () => {
    await begin()
    const { status, out, error } = await edition.accept()
    expect([status, out, error]).toEqual([0, '', 'The lock was written; 3 notes are recorded as exact.\n'])
    expect(await lockLines(/^- /)).toEqual([
      expect.stringMatching(/^- note best 7-24 [\da-f]{12} \| the best of times$/),
      expect.stringMatching(/^- note wisdom 7-24 [\da-f]{12} \| the age of wisdom$/),
      expect.stringMatching(
        /^- note whole paragraph [\da-f]{12} \| It was the spring of hope, it was the winter of despair\.$/,
      ),
      '- link wisdom p-3 | It was the spring of hope, it was the winter of despair.',
    ])
  })

  it('has one where it is given', async () => {
    await begin()
    await edition.accept(...signed, '--date', '2026-11-25')
    expect(await lockLines(/begun/)).toEqual([
      '- begun by "Ann Editor" on 2026-11-25 because "second proofs"',
    ])
  })

  it('leaves out notes that have failed, and says so', async () => {
    await begin({ [notes]: `${files[notes]}\n:::note{#nowhere}\n> the summer of truth\n\nText.\n:::\n` })
    const { status, error } = await edition.accept()
    expect(status).toBe(1)
    expect(error).toContain('1 note failed: `nowhere`')
    expect(await lockLines(/nowhere/)).toEqual([])
  })

  it('is written again to the same bytes, and only where it must be', async () => {
    await locked()
    const before = await edition.read(lockPath)
    expect((await edition.accept()).error).toBe('The lock holds all of this already.\n')
    await edition.write(lockPath, before.replaceAll('\n', '\r\n'))
    expect((await edition.accept()).error).toBe('The lock holds all of this already.\n')
  })

  it('takes in new notes without a name, since the original is as it was', async () => {
    await locked()
    await edition.write(notes, `${files[notes]}\n:::note{#hope}\n> the spring of hope\n\nText.\n:::\n`)
    expect((await edition.accept()).status).toBe(0)
    expect(await lockLines(/note hope/)).toHaveLength(1)
  })
})

describe('a changed original', () => {
  const change = async () => {
    await locked()
    await edition.replace(chapter, 'the best of times', 'the very best of times')
    await edition.replace(chapter, 'of foolishness', 'of folly')
  }

  it('is shown by words, with the notes on it one by one, and nothing is recorded', async () => {
    await change()
    const before = await edition.read(lockPath)
    const { status, out, error } = await edition.accept()
    expect(status).toBe(1)
    expect(shown(out)).toBe(`manuscript/01-chapter.md:3: changed: paragraph \`p-1\`  01-chapter/2
    It was the {+very +}best of times, it was the worst of times.
    best: failed; it stood on \`Chapter It was [the best of times], it was the worst of times. …\` (p-1); write
      > the very best of times
manuscript/01-chapter.md:5: changed: paragraph \`p-2\`  01-chapter/3
    It was the age of wisdom, it was the age of [-foolishness-]{+folly+}.
    wisdom: exact as before
`)
    expect(error).toBe(`Nothing was recorded.
2 changes of the original are to be accepted: all with \`--all\`, or some with \`--only 01-chapter/2\`; with \`--by NAME --reason TEXT\`.
1 note failed: \`best\`; \`edition check\` says why, and with \`--rewrite\` the lemma of \`best\` is written as it reads now.
`)
    expect(await edition.read(lockPath)).toBe(before)
  })

  test.each([
    [['--all']],
    [['--all', '--by', 'Ann']],
    [['--all', '--reason', 'x']],
    [['--only', '01-chapter/2', '--by', ' ', '--reason', 'x']],
  ])('is not accepted by nobody for no reason: %j', async (words) => {
    await change()
    const before = await edition.read(lockPath)
    const { status, error } = await edition.accept(...words)
    expect(status).toBe(2)
    expect(error).toContain('with `--by NAME --reason TEXT`')
    expect(await edition.read(lockPath)).toBe(before)
  })

  it('is accepted with a name and a reason, which the lock keeps', async () => {
    await change()
    const { status, error } = await edition.accept('--all', ...signed)
    expect(status).toBe(1)
    expect(error).toContain('1 note failed: `best`')
    expect(await lockLines(/^- (?:accepted|note best)/)).toEqual([
      expect.stringMatching(
        /^- note best 7-29 [\da-f]{12} was "the best of times" \| the very best of times$/,
      ),
      '- accepted by "Ann Editor" on 2026-09-21 because "second proofs"',
      '- accepted by "Ann Editor" on 2026-09-21 because "second proofs"',
    ])
    expect(await edition.problems()).toEqual([
      expect.stringMatching(/^annotations\/notes\.md:2 anchor-failed The lemma `the best of times` stood on/),
    ])
    // A second change is accepted by somebody else; both are kept.
    await edition.replace(chapter, 'of folly', 'of foolery')
    await edition.accept('--all', '--by', 'Bob', '--reason', 'third proofs', '--date', '2026-12-01')
    expect(await lockLines(/foolery|^- accepted/)).toEqual([
      '- accepted by "Ann Editor" on 2026-09-21 because "second proofs"',
      '| It was the age of wisdom, it was the age of foolery.',
      '- accepted by "Ann Editor" on 2026-09-21 because "second proofs"',
      '- accepted by "Bob" on 2026-12-01 because "third proofs"',
    ])
  })

  test.each([['01-chapter/3'], ['p-2']])('is accepted in part: %s', async (item) => {
    await change()
    const { status, out, error } = await edition.accept('--only', item, ...signed)
    expect(status).toBe(1)
    expect(out).toContain('01-chapter/3 accepted')
    expect(error).toContain('1 change of the original is to be accepted')
    expect(await edition.problems()).toEqual([
      expect.stringMatching(/notes\.md:2 anchor-failed/),
      expect.stringMatching(/^manuscript\/01-chapter\.md:3 manuscript-changed The paragraph `p-1`/),
    ])
  })

  it('is accepted by chapter', async () => {
    await change()
    await edition.accept('--only', '01-chapter', ...signed)
    expect((await edition.problems()).map((problem) => problem.split(' ')[1])).toEqual(['anchor-failed'])
  })

  test.each([
    [['--only', '01-chapter/9'], /called `01-chapter\/9`\. Write `01-chapter\/[23]`/],
    [['--only', 'nothing-like-it-at-all'], /`edition accept` lists what can be/],
    [['--all', '--only', '01-chapter/2'], /`--all` takes everything/],
    [['--only'], /arguments are given/],
    [['--only', ','], /Write names with commas/],
    [['--date', '2026-13-01'], /Write a day as `2026-11-25`/],
    [['--date', '25.11.2026'], /Write a day as `2026-11-25`/],
    [['--yes'], /no option `--yes`/],
    [['--format', 'sarif'], /Write `text` or `json`/],
  ])('is not accepted by a wrong command line: %j', async (words, expected) => {
    await change()
    const before = await edition.read(lockPath)
    const { status, error } = await edition.accept(...words, ...signed)
    expect(status).toBe(2)
    expect(error).toMatch(expected)
    expect(await edition.read(lockPath)).toBe(before)
  })

  it('is told as JSON', async () => {
    await change()
    const { status, out, error } = await edition.accept(
      '--format',
      'json',
      '--only',
      '01-chapter/3',
      ...signed,
    )
    const result = JSON.parse(out)
    expect([status, error, result.status, result.written]).toEqual([1, '', 1, true])
    expect(result.changes).toMatchObject([
      {
        item: '01-chapter/2',
        kind: 'changed',
        file: chapter,
        line: 3,
        accepted: false,
        notes: [{ item: 'best', state: 'failed' }],
      },
      {
        item: '01-chapter/3',
        accepted: true,
        before: 'It was the age of wisdom, it was the age of foolishness.',
        after: 'It was the age of wisdom, it was the age of folly.',
        difference: [
          { kind: 'same', text: 'It was the age of wisdom, it was the age of ' },
          { kind: 'removed', text: 'foolishness' },
          { kind: 'added', text: 'folly' },
          { kind: 'same', text: '.' },
        ],
        notes: [{ item: 'wisdom', state: 'exact' }],
      },
    ])
    expect(result.left).toEqual({ changes: ['01-chapter/2'], moved: [], failed: ['best'] })
  })

  it('keeps the words that were taken out', async () => {
    await locked()
    await edition.replace(chapter, '\n\nIt was the age of wisdom, it was the age of foolishness.', '')
    await edition.accept('--all', ...signed)
    expect(await lockLines(/^- (?:removed|lost)/)).toEqual([
      '- removed by "Ann Editor" on 2026-09-21 because "second proofs" | It was the age of wisdom, it was the age of foolishness.',
      expect.stringMatching(/^- lost wisdom - [\da-f]{12} \| the age of wisdom$/),
    ])
  })
})

describe('--rewrite', () => {
  it('writes the lemma as it reads now, and every other byte stays', async () => {
    await begin({ [notes]: `\uFEFF${files[notes].replaceAll('\n', '\r\n')}` })
    await edition.accept()
    await edition.replace(chapter, 'the best of times', 'the very best of times')
    const before = await edition.read(notes)
    const { status, error } = await edition.accept('--all', '--rewrite', ...signed)
    expect([status, error]).toEqual([0, expect.stringContaining('Rewritten: the lemma of `best`.')])
    expect(await edition.read(notes)).toBe(before.replace('> the best of times', '> the very best of times'))
    expect(await edition.problems()).toEqual([])
  })

  it('does so later too, when the change is accepted already', async () => {
    await locked()
    await edition.replace(chapter, 'the best of times', 'the very best of times')
    expect((await edition.accept('--all', ...signed)).status).toBe(1)
    expect(await edition.read(notes)).toBe(files[notes])
    expect((await edition.accept('--rewrite')).status).toBe(0)
    expect(await edition.read(notes)).toContain('> the very best of times\n')
    expect(await edition.problems()).toEqual([])
  })

  it('leaves a lemma that would need attributes to its editor', async () => {
    await locked()
    await edition.replace(chapter, 'the best of times', 'the worst of times')
    const { error } = await edition.accept('--all', '--rewrite', ...signed)
    expect(error).toContain('1 note failed: `best`; `edition check` says why.')
    expect(await edition.read(notes)).toBe(files[notes])
    const [problem] = await edition.found()
    expect(problem!.expected).toEqual(['> the worst of times', 'suffix=","'])
  })

  it('writes only what is chosen', async () => {
    await locked()
    await edition.replace(chapter, 'the best of times', 'the very best of times')
    await edition.replace(chapter, 'the age of wisdom', 'the years of wisdom')
    await edition.accept('--only', 'p-2', '--rewrite', ...signed)
    const text = await edition.read(notes)
    expect([text.includes('> the best of times'), text.includes('> the years of wisdom')]).toEqual([
      true,
      true,
    ])
  })
})

describe('moved notes and references', () => {
  const change = async () => {
    await locked()
    await edition.replace(chapter, '# Chapter', '# Chapter\n\nA motto.')
  }

  it('are not accepted with the change that moved them', async () => {
    await change()
    const { status, error } = await edition.accept('--all', ...signed)
    expect(status).toBe(1)
    expect(error).toContain('2 notes and references moved')
    expect((await edition.problems()).map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
      'annotations/notes.md:10 anchor-moved',
      'annotations/notes.md:13 anchor-moved',
    ])
  })

  it('are accepted by name, or all at once', async () => {
    await change()
    expect((await edition.accept('--moved')).status).toBe(2)
    await edition.accept('--all', '--only', 'whole', ...signed)
    await edition.accept('--only', '01-chapter,whole', ...signed)
    expect((await edition.problems()).map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
      'annotations/notes.md:10 anchor-moved',
    ])
    expect(await lockLines(/for whole/)).toEqual([
      '- accepted for whole by "Ann Editor" on 2026-09-21 because "second proofs"',
    ])
    expect((await edition.accept('--moved', ...signed)).status).toBe(0)
    expect(await lockLines(/accepted for/)).toHaveLength(2)
    expect(await edition.problems()).toEqual([])
  })
})

it('writes nothing but the lock', async () => {
  await locked()
  await expect(access(join(edition.folder, 'output'))).rejects.toThrow()
})

describe('a moved note whose new passage is not accepted', () => {
  const elsewhere = `${files[chapter].replace('it was the best of times, ', '').replace('It was the best of times, it', 'It')}\n\nNobody called these the best of times.`

  it('is not accepted by its name alone, and what to name is said', async () => {
    await locked()
    await edition.write(chapter, elsewhere)
    const before = await edition.read(lockPath)
    const { status, error } = await edition.accept('--only', 'best', ...signed)
    expect(status).toBe(1)
    expect(error).not.toContain('holds all of this')
    const command = /name all that moved it: `--only (\S+)`/.exec(error)?.[1]
    expect(command).toMatch(/^01-chapter\/\d+,01-chapter\/\d+,best$/)
    expect(await edition.read(lockPath)).toBe(before)

    await edition.accept('--only', command!, ...signed)
    expect(await lockLines(/^- note best /)).toEqual([expect.stringContaining('| the best of times')])
    expect((await edition.accept('--all', ...signed)).status).toBe(0)
  })
})
