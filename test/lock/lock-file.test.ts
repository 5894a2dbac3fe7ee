/** The lock as a file: written, read back, and not believed when anything in it is not as it was written. */
import { describe, expect, it, test } from 'vitest'
import { anchor } from '../../scripts/anchor/anchor.ts'
import { anchorTexts } from '../../scripts/anchor/texts.ts'
import { readLock } from '../../scripts/lock/read-lock.ts'
import { settle } from '../../scripts/lock/settle.ts'
import { writeLock } from '../../scripts/lock/write-lock.ts'
import type { Lock } from '../../scripts/model/lock.ts'
import { decode } from '../../scripts/read/text.ts'
import { diceOf } from '../support/random-edition.ts'
import { type PlainText, plainEdition } from './tagged-edition.ts'

const texts: PlainText[] = [
  { id: '00-title', kind: 'title', blocks: ['Of Truth'] },
  {
    id: '01 of truth',
    kind: 'chapter',
    blocks: ['What is 𝔗ruth? said jesting Pilate;', 'one\nline \\ two ', ''],
  },
  { id: 'fn-1', kind: 'footnote', blocks: ['John 18:38.'] },
]
const notes = [
  { id: 'pilate', lemma: 'said jesting Pilate', links: ['p-2'] },
  { id: 'both', lemma: 'Pilate; one line' },
  { id: 'whole', in: 'p-1' },
  { id: 'gospel', in: 'fn-1' },
  { id: 'chapter', in: '01 of truth' },
]

function lockText(): string {
  const anchored = anchor(plainEdition(texts, notes))
  expect(anchored.anchors.map(({ state }) => state)).toEqual(notes.map(() => 'exact'))
  const acceptance = { by: 'Ann "A." Editor', reason: 'first\nrecord', date: '2026-11-25', anchor: undefined }
  return writeLock(
    settle(anchored, anchorTexts(anchored), undefined, {
      ...{ changes: new Set<string>(), anchors: new Set<string>(), acceptance },
    }),
  )
}

const text = lockText()

function read(contents: string | Uint8Array): {
  lock: Lock | undefined
  rules: string[]
  line: number | undefined
} {
  const file = decode(
    'manuscript/manuscript.lock',
    typeof contents === 'string' ? Buffer.from(contents) : contents,
  )
  const lock = readLock(file)
  return {
    lock,
    rules: file.messages.map(({ ruleId }) => ruleId!),
    line: file.messages[0]?.line ?? undefined,
  }
}

describe('a lock', () => {
  it('is lines that people can read', () => {
    expect(text.replace(/\b[\da-f]{64}\b/g, 'SHA').replace(/\b[\da-f]{12}\b/g, 'QUERY')).toBe(
      `edition-lock 1
# The original as it was accepted, and where the notes stood in it. Only \`edition accept\` writes this file.
- begun by "Ann \\"A.\\" Editor" on 2026-11-25 because "first\\nrecord"

title 00-title
paragraph none SHA
| Of Truth

chapter "01 of truth"
paragraph new SHA
| What is 𝔗ruth? said jesting Pilate;
- note chapter chapter QUERY | What is 𝔗ruth? said jesting Pilate;\\none\\nline \\\\ two\\u{20}\\n
- note whole paragraph QUERY | What is 𝔗ruth? said jesting Pilate;
- note pilate 15-34 QUERY | said jesting Pilate
- note both 28-44 QUERY | Pilate;\\none\\nline
paragraph new SHA
| one\\nline \\\\ two\\u{20}
- link pilate p-2 | one\\nline \\\\ two\\u{20}
paragraph new SHA
|

footnote fn-1
paragraph none SHA
| John 18:38.
- note gospel footnote QUERY | John 18:38.

end
`,
    )
  })

  it('comes back as it was written', () => {
    const { lock, rules } = read(text)
    expect(rules).toEqual([])
    expect(writeLock(lock!)).toBe(text)
    expect(lock!.texts.map(({ id, blocks }) => [id, blocks.map((block) => block.text)])).toEqual(
      texts.map(({ id, blocks }) => [id, blocks]),
    )
  })

  test.each<[string, (text: string) => string]>([
    ['with line ends of other systems', (lock) => lock.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (lock) => `\uFEFF${lock}`],
    ['without a line end at its end', (lock) => lock.trimEnd()],
    ['with blank lines and remarks', (lock) => lock.replaceAll('\n\n', '\n\n# said\n\n')],
    ['trimmed by an editor', (lock) => lock.replaceAll(/[ \t]+$/gm, '')],
  ])('is read %s', (_name, change) => {
    const { lock, rules } = read(change(text))
    expect(rules).toEqual([])
    expect(writeLock(lock!)).toBe(text)
  })
})

describe('a lock that is not believed', () => {
  test.each<[string, string, number, (text: string) => string | Uint8Array]>([
    [
      'of a later version',
      'lock-from-later-version',
      1,
      (lock) => lock.replace('edition-lock 1', 'edition-lock 2'),
    ],
    ['of no version', 'lock-line-unreadable', 1, (lock) => lock.replace('edition-lock 1', 'edition-lock')],
    ['empty', 'lock-empty', 1, () => ''],
    ['of blank lines', 'lock-empty', 1, () => '\n \n'],
    ['another file', 'lock-line-unreadable', 1, () => '{"lockfileVersion": 3}\n'],
    ['cut off', 'lock-cut-off', 20, (lock) => lock.slice(0, lock.indexOf('footnote fn-1'))],
    ['in conflict', 'lock-in-conflict', 9, (lock) => lock.replace('chapter "', '<<<<<<< ours\nchapter "')],
    [
      'half out of a conflict',
      'lock-in-conflict',
      9,
      (lock) => lock.replace('chapter "', '=======\nchapter "'),
    ],
    ['with another text', 'lock-block-altered', 10, (lock) => lock.replace('| What is', '| What was')],
    ['with another digest', 'lock-block-altered', 6, (lock) => lock.replace(/[\da-f]{64}/, '0'.repeat(64))],
    ['with a note elsewhere', 'lock-note-altered', 14, (lock) => lock.replace('15-34', '16-35')],
    ['with a note behind the end', 'lock-note-altered', 14, (lock) => lock.replace('15-34', '15-999')],
    ['with a note of nothing', 'lock-note-altered', 14, (lock) => lock.replace('15-34', '15-15')],
    [
      'with other words',
      'lock-note-altered',
      14,
      (lock) => lock.replace(/(- note pilate .*)jesting/, '$1laughing'),
    ],
    [
      'with a reference elsewhere',
      'lock-note-altered',
      18,
      (lock) => lock.replace(/(- link pilate p-2 \| ).*/, '$1other words'),
    ],
    ['with a note twice', 'lock-entry-repeated', 15, (lock) => lock.replace(/- note pilate .*\n/, '$&$&')],
    [
      'with a chapter twice',
      'lock-entry-repeated',
      27,
      (lock) => lock.replace('\nend', '\nchapter "01 of truth"\n\nend'),
    ],
    [
      'with a block of another kind',
      'lock-line-unreadable',
      6,
      (lock) => lock.replace('paragraph none', 'verse none'),
    ],
    ['with a block without its text', 'lock-line-unreadable', 6, (lock) => lock.replace('| Of Truth\n', '')],
    [
      'with a block before any chapter',
      'lock-line-unreadable',
      5,
      (lock) => lock.replace('title 00-title\n', ''),
    ],
    [
      'with a footnote before any chapter',
      'lock-line-unreadable',
      5,
      (lock) => lock.replace('title 00', 'footnote 00'),
    ],
    [
      'with an entry of another kind',
      'lock-line-unreadable',
      13,
      (lock) => lock.replace('- note whole', '- nota whole'),
    ],
    [
      'with an escape that is none',
      'lock-line-unreadable',
      12,
      (lock) => lock.replace('one\\nline', 'one\\xline'),
    ],
  ])('%s', (_name, rule, line, change) => {
    const changed = change(text)
    expect(changed).not.toBe(text)
    const found = read(changed)
    expect(found.lock).toBeUndefined()
    expect([found.rules[0], found.line]).toEqual([rule, line])
  })

  it('that is no UTF-8', () => {
    const { lock, rules } = read(
      Buffer.concat([Buffer.from(text.slice(0, 200)), Buffer.from([0xff]), Buffer.from(text.slice(200))]),
    )
    expect(lock).toBeUndefined()
    expect(rules).toEqual(['edition-encoding-invalid'])
  })

  it('tells at most some twenty places', () => {
    const { rules } = read(
      text.replace(/\| /g, '| x').replace('\nend', `\n${'footnote fn-1\n'.repeat(100)}end`),
    )
    expect(rules.length).toBeGreaterThan(3)
    expect(rules.length).toBeLessThan(30)
  })

  it('cut off anywhere', () => {
    for (let length = 0; length < text.trimEnd().length; length++) {
      const { lock, rules } = read(text.slice(0, length))
      expect(lock, `${length} characters`).toBeUndefined()
      expect(rules.length).toBeGreaterThan(0)
    }
  })

  it('altered anywhere, unless the alteration says nothing', () => {
    const dice = diceOf(11)
    for (let trial = 0; trial < 3000; trial++) {
      const at = dice.below(text.length)
      const put = dice.pick(['', 'x', ' ', '\n', '"', '|', '-', '0', '\\', '#', '\u00A0'])
      const changed = text.slice(0, at) + put + text.slice(at + dice.below(3))
      const { lock, rules } = read(changed)
      expect(rules.length > 0, JSON.stringify(changed.slice(at - 20, at + 20))).toBe(lock === undefined)
      // What is guarded is the original, its paragraphs and the places of notes; a name or a reason has no digest.
      const guarded = (one: string) =>
        one.replace(/^- (?:begun|accepted) .*\n/gm, '').replace(/\b[\da-f]{12}\b/g, '')
      if (lock && guarded(writeLock(lock)) !== guarded(text)) expect(isOtherName(changed)).toBe(true)
    }
  })
})

/** Ids of chapters and notes, kinds and steps of blocks are short words that nothing else vouches for. */
function isOtherName(changed: string): boolean {
  const shape = (lock: string) =>
    lock
      .split('\n')
      .filter((line) => /^(?:\| |[a-z0-9-]+ \S+ [\da-f]{64})/.test(line))
      .map((line) => line.replace(/^[a-z0-9-]+ \S+ /, ''))
  return JSON.stringify(shape(changed)) === JSON.stringify(shape(text))
}
