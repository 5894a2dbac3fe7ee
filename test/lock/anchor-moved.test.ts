/** Notes and references that stand elsewhere than they did, though nothing in them says so. */
import { afterEach, describe, expect, it, test } from 'vitest'
import { type Guarded, guarded, signed } from './guarded.ts'

const first = 'manuscript/01-first.md'
const second = 'manuscript/02-second.md'
const notes = 'annotations/notes.md'

const firstParagraphs = [
  'On that night the soldiers came to the town and nobody was prepared for them.',
  'The survivors say that massacred 111 people were left on the road to the airport.',
  'After the war a commission was formed, which found no documents at all.',
]
const secondParagraphs = [
  'Another author says that massacred 111 people were buried near the river in spring.',
  'In the end nothing of this was ever proved before any court of the country.',
]
const chapter = (title: string, paragraphs: readonly string[]) => `# ${title}\n\n${paragraphs.join('\n\n')}\n`

const files = {
  [first]: chapter('First', firstParagraphs),
  [second]: chapter('Second', secondParagraphs),
  [notes]: '',
}
const note = (id: string, attributes: string, lemma: string | undefined, body = 'A comment.') =>
  `:::note{#${id}${attributes}}\n${lemma === undefined ? '' : `> ${lemma}\n\n`}${body}\n:::\n`

let edition: Guarded
afterEach(() => edition.remove())

async function withNotes(...texts: string[]): Promise<void> {
  edition = await guarded({ ...files, [notes]: texts.join('\n') })
  const { status, error } = await edition.accept()
  expect([status, error]).toEqual([0, expect.stringContaining('The lock was written')])
}

/** Messages on notes, as `rule line reason | advice | expected`. */
async function said(): Promise<string[]> {
  const found = await edition.found()
  return found
    .filter(({ rule }) => rule !== 'manuscript-changed')
    .map(({ rule, line, expected }) => [rule, line, ...expected].join(' | '))
}

const write = (path: string, title: string, paragraphs: readonly string[]) =>
  edition.write(path, chapter(title, paragraphs))

describe('a note on a passage that is gone', () => {
  it('is moved where its like stands elsewhere, which used to be another', async () => {
    await withNotes(
      note('toll', ' in="01-first"', 'massacred 111 people'),
      note('other', ' in=p-4', 'massacred 111 people'),
    )
    // Both chapters change their texts: the lemma is still found once in `01-first`, and that is the other passage.
    await write(first, 'First', [firstParagraphs[0]!, secondParagraphs[0]!, firstParagraphs[2]!])
    await write(second, 'Second', [secondParagraphs[1]!])
    const [toll] = (await edition.found()).filter(({ rule }) => rule === 'anchor-moved')
    expect(toll).toMatchObject({
      line: 2,
      reason: expect.stringMatching(
        /^The note `toll` stood on `… them. The survivors say that \[massacred 111 people\] were left on .*…` \(p-2\)/,
      ),
    })
    expect(toll!.reason).toMatch(
      /and on `… Another author says that \[massacred 111 people\] were buried .*…` \(p-2\) now: likeness 0\.\d\d$/,
    )
    expect(toll!.related.map(({ file }) => file)).toEqual(['manuscript/manuscript.lock', first])
  })

  it('is moved where a lemma without attributes has become the only one', async () => {
    await withNotes(note('toll', ' prefix="survivors say that"', 'massacred 111 people'))
    await edition.replace(first, 'The survivors say that massacred 111 people were left', 'They were left')
    await edition.replace(second, 'Another author says', 'The survivors say')
    expect(await said()).toEqual(['anchor-moved | 2'])
  })

  it('has failed, and the message knows the passage, where nothing is like it', async () => {
    await withNotes(note('road', '', 'on the road to the airport'))
    await write(first, 'First', [firstParagraphs[0]!, firstParagraphs[2]!])
    const [problem] = (await edition.found()).filter(({ rule }) => rule === 'anchor-failed')
    expect(problem!.reason).toBe(
      'The lemma `on the road to the airport` stood on `… 111 people were left [on the road to the airport]. After the war a commission …` (p-2) when it was accepted, and that passage was removed',
    )
  })
})

describe('paragraphs that change places', () => {
  it('take their notes with them, and that is told', async () => {
    await withNotes(
      note('first', ' in=p-2', 'massacred 111 people'),
      note('second', ' in=p-4', 'massacred 111 people'),
    )
    await write(first, 'First', [firstParagraphs[0]!, secondParagraphs[0]!, firstParagraphs[2]!])
    await write(second, 'Second', [firstParagraphs[1]!, secondParagraphs[1]!])
    expect(await said()).toEqual(['anchor-moved | 2 | in="p-4"', 'anchor-moved | 8 | in="p-2"'])
  })

  it('leave notes on whole paragraphs and references to them with another paragraph', async () => {
    await withNotes(note('whole', ' in=p-1', undefined, 'See [](#p-3) and again [](#p-3).'))
    await write(first, 'First', [firstParagraphs[2]!, firstParagraphs[1]!, firstParagraphs[0]!])
    const moved = (await edition.found()).filter(({ rule }) => rule === 'anchor-moved')
    expect(moved.map(({ line, column, expected }) => [line, column, expected])).toEqual([
      [1, 16, ['in="p-3"']],
      [2, 5, ['[](#p-1)']],
    ])
  })
})

describe('a paragraph put in before', () => {
  it('moves what counts paragraphs, and nothing else', async () => {
    await withNotes(
      note('night', '', 'On that night'),
      note('toll', ' in=p-2', 'massacred 111 people'),
      note('whole', ' in=p-3', undefined, 'See [](#p-5), and [](#01-first).'),
    )
    await write(first, 'First', ['A motto.', ...firstParagraphs])
    expect(await said()).toEqual([
      'anchor-failed | 8 | in="p-3"',
      'anchor-moved | 13 | in="p-4"',
      'anchor-moved | 14 | [](#p-6)',
    ])
    // What is written as the messages say is right, and stays so when the paragraph is accepted.
    await edition.replace(notes, 'in=p-2', 'in="p-3"')
    await edition.replace(notes, 'in=p-3}', 'in="p-4"}')
    await edition.replace(notes, '#p-5', '#p-6')
    expect(await said()).toEqual([])
    expect((await edition.accept('--all', ...signed)).status).toBe(0)
    expect(await said()).toEqual([])
  })
})

describe('a reference with the number that its paragraph has now', () => {
  it('is right, though another paragraph had that number', async () => {
    await withNotes(
      note('night', '', 'On that night', 'See [](#p-2).'),
      note('court', '', 'any court', 'See [](#p-2).'),
    )
    await write(first, 'First', ['A motto.', ...firstParagraphs])
    expect(await said()).toEqual(['anchor-moved | 4 | [](#p-3)', 'anchor-moved | 10 | [](#p-3)'])
    await edition.replace(notes, '[](#p-2)', '[](#p-3)')
    expect(await said()).toEqual(['anchor-moved | 10 | [](#p-3)'])
    await edition.accept('--all', ...signed)
    expect(await said()).toEqual(['anchor-moved | 10 | [](#p-3)'])
    // Once the change is accepted, any number that is written anew is the editor's own.
    await edition.replace(notes, '[](#p-2)', '[](#p-5)')
    expect(await said()).toEqual([])
  })
})

describe('a lemma whose words were changed', () => {
  test.each([
    ['a word in it', 'massacred 111', 'killed 111', 'massacred 111 people', '> killed 111 people'],
    [
      'its first word',
      'that massacred',
      'that slaughtered',
      'massacred 111 people',
      '> slaughtered 111 people',
    ],
    [
      'its last words',
      '111 people were left',
      '111 persons lay',
      'massacred 111 people',
      '> massacred 111 persons',
    ],
    ['a case', 'The survivors', 'the survivors', 'The survivors say', '> the survivors say'],
    [
      'words put into it',
      '111 people',
      '111 innocent people',
      'massacred 111 people',
      '> massacred 111 innocent people',
    ],
    [
      'characters that Markdown would take',
      '111 people',
      '*111* [sic] people',
      'massacred 111 people',
      '> massacred 111 \\[sic\\] people',
    ],
    [
      'the end of an elision',
      'to the airport',
      'to the aerodrome',
      'massacred […] the airport',
      '> massacred […] the aerodrome',
    ],
  ])('is offered as it reads now: %s', async (_name, from, to, lemma, expected) => {
    await withNotes(note('toll', ' in="01-first"', lemma))
    await edition.replace(first, from, to)
    expect(await said()).toEqual([`anchor-failed | 2 | ${expected}`])
  })

  it('gives before, after and likeness', async () => {
    await withNotes(note('toll', ' in="01-first"', 'massacred 111 people'))
    await edition.replace(first, 'massacred 111', 'killed 613')
    const [problem] = (await edition.found()).filter(({ rule }) => rule === 'anchor-failed')
    expect(problem!.reason).toBe(
      'The lemma `massacred 111 people` stood on `… them. The survivors say that [massacred 111 people] were left on the road to the …` (p-2) when it was accepted, and that passage is `… them. The survivors say that [killed 613 people] were left on the road to the …` (p-2) now: likeness 0.90',
    )
    expect(problem!.advice).toContain('`edition accept --rewrite`')
  })

  it('is moved where it is still found, but reads otherwise', async () => {
    await withNotes(note('court', '', 'before any court of the country'))
    await edition.replace(second, 'any court', 'any\u00A0court')
    expect(await said()).toEqual([])
    await edition.replace(second, 'of the country', 'of the coun\u00ADtry')
    const [problem] = (await edition.found()).filter(({ rule }) => rule === 'anchor-moved')
    expect(problem!.advice).toMatch(/^Look whether it is right as it stands/)
  })
})

describe('a note that its editor has written anew', () => {
  it('needs no consent: the original is as it was', async () => {
    await withNotes(note('toll', ' in=p-2', 'massacred 111 people'))
    await edition.replace(notes, 'in=p-2', 'in=p-4')
    expect(await said()).toEqual([])
    await edition.replace(notes, 'in=p-4', 'in=p-2')
    await edition.replace(notes, '> massacred 111 people', '> on the road')
    expect(await said()).toEqual([])
  })

  it('is held to the passage where it would have stood when the original changes too', async () => {
    await withNotes(note('toll', ' in=p-2', 'massacred 111 people'))
    // A note that the lock does not know, and the passage it was written for is taken out.
    await edition.write(
      notes,
      note('new', ' prefix="that"', 'massacred 111 people', 'See [](#p-2).').replace(
        ' prefix="that"',
        ' in="02-second"',
      ),
    )
    await write(second, 'Second', [firstParagraphs[1]!, secondParagraphs[1]!])
    await write(first, 'First', [firstParagraphs[0]!, firstParagraphs[2]!])
    const moved = (await edition.found()).filter(({ rule }) => rule === 'anchor-moved')
    expect(moved.map(({ line }) => line)).toEqual([2, 4])
  })
})

describe('what an edit elsewhere does not touch', () => {
  test.each<[string, () => Promise<void>]>([
    ['a word in another paragraph', () => edition.replace(first, 'On that night', 'That night')],
    ['a word in the same paragraph', () => edition.replace(first, 'The survivors', 'Survivors')],
    [
      'two words on either side',
      async () => {
        await edition.replace(first, 'The survivors', 'Survivors')
        await edition.replace(first, 'to the airport', 'to its airport')
      },
    ],
    ['another paragraph taken out', () => write(first, 'First', firstParagraphs.slice(1))],
    ['the paragraph divided behind it', () => edition.replace(first, 'people were', 'people\n\nwere')],
    [
      'the paragraph joined to the one before',
      () => edition.replace(first, 'for them.\n\nThe', 'for them. The'),
    ],
    [
      'the chapter renamed',
      async () => {
        await edition.write('manuscript/01-other.md', await edition.read(first))
        await edition.write(first, undefined)
      },
    ],
  ])('is exact still: %s', async (_name, change) => {
    await withNotes(note('toll', ' suffix="were left"', 'massacred 111 people'))
    await change()
    expect(await said()).toEqual([])
    expect((await edition.found()).length).toBeGreaterThan(0)
  })
})

it('says nothing without a lock', async () => {
  edition = await guarded({ ...files, [notes]: note('toll', ' in=p-2', 'massacred 111 people') })
  await edition.replace(first, 'massacred', 'killed')
  expect((await edition.found()).map(({ rule }) => rule)).toEqual(['anchor-failed'])
})

it('looks after notes that are no longer there', async () => {
  await withNotes(note('toll', ' in=p-2', 'massacred 111 people'), note('night', '', 'On that night'))
  await edition.write(notes, note('night', '', 'On that night'))
  expect(await edition.problems()).toEqual([
    'manuscript/manuscript.lock:12 lock-note-gone The lock knows a note that is no longer there: `toll`',
  ])
  expect((await edition.accept()).error).toContain('Taken out, since they are no longer there: `toll`.')
  expect(await edition.problems()).toEqual([])
})
