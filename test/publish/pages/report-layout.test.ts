/** What the page engine finds wrong becomes a message at the place in the edition that is meant. */
import { describe, expect, it } from 'vitest'
import { prepare } from '../../../scripts/edition.ts'
import { problemsOf } from '../../../scripts/problems/collect.ts'
import type { LaidOutBook, LayoutProblem } from '../../../scripts/publish/pages/book.ts'
import { reportLayout } from '../../../scripts/publish/pages/report-layout.ts'
import { nodeWorld } from '../../../scripts/world/node-world.ts'
import { makeEdition } from '../../support/edition.ts'

const sheets = ['i', 'ii', '1', '2', '3'].map((label) => ({ label }) as LaidOutBook['sheets'][number])

/** Rule, file and line of every message that a book's faults lead to. */
async function messagesFor(
  book: Partial<LaidOutBook>,
  files: Record<string, string> = {},
): Promise<{ rule: string; place: string; reason: string }[]> {
  const { folder, remove } = await makeEdition(files)
  try {
    const { composed, files: read } = await prepare(nodeWorld(folder, {}))
    const whole = {
      sheets,
      places: {},
      notes: [],
      problems: [],
      fonts: [],
      ...book,
    } as unknown as LaidOutBook
    reportLayout(composed!, whole, [])
    return [...problemsOf(read)].map(({ rule, file, line, reason }) => ({
      rule,
      place: `${file}:${line ?? ''}`,
      reason,
    }))
  } finally {
    await remove()
  }
}

const faults: [problem: Partial<LayoutProblem>, rule: string, place: string][] = [
  [{ kind: 'overflow', near: 'p-2', sheet: 3 }, 'page-overflow', 'manuscript/01-of-truth.md:5'],
  [{ kind: 'overlap', near: 'note-wits', sheet: 3 }, 'page-overlap', 'annotations/notes.md:1'],
  [
    { kind: 'too-wide', near: 'p-1', sheet: 3, words: 'long' },
    'page-line-too-wide',
    'manuscript/01-of-truth.md:3',
  ],
  [{ kind: 'moved', near: 'p-1', sheet: 3 }, 'page-moved', 'manuscript/01-of-truth.md:3'],
  [
    { kind: 'head-too-long', near: 'Of Truth', sheet: 3 },
    'running-head-too-long',
    'manuscript/edition.yaml:',
  ],
  [{ kind: 'no-page', near: '01-of-truth' }, 'page-reference-unresolved', 'manuscript/01-of-truth.md:'],
  [{ kind: 'repeated-id', near: 'note-pilate', sheet: 4 }, 'page-id-repeated', 'annotations/notes.md:7'],
  [{ kind: 'text-changed', near: 'said jesting' }, 'page-text-changed', 'manuscript/edition.yaml:'],
  [{ kind: 'note-missing', near: 'note-pilate' }, 'note-unprinted', 'annotations/notes.md:7'],
  [{ kind: 'note-changed', near: 'note-pilate' }, 'note-unprinted', 'annotations/notes.md:7'],
  [{ kind: 'call-missing', near: 'ref-wits' }, 'note-unprinted', 'annotations/notes.md:1'],
  [{ kind: 'note-early', near: 'note-wits', sheet: 3 }, 'note-away-from-call', 'annotations/notes.md:1'],
]

describe('reportLayout', () => {
  it.each(faults)('%j is told as %s at %s', async (problem, rule, place) => {
    const messages = await messagesFor({ problems: [problem as LayoutProblem] })
    expect(messages.map((message) => [message.rule, message.place])).toEqual([[rule, place]])
  })

  it('allows a note to be delayed only by an earlier one of its series', async () => {
    const note = (id: string, series: string, on: number[]) => ({ id, series, sheets: on })
    const delayed = { kind: 'note-delayed', near: 'note-pilate', sheet: 2 } as LayoutProblem
    const of = (notes: unknown[]) =>
      messagesFor({ problems: [delayed], notes: notes as LaidOutBook['notes'] }).then(
        ([message]) => message?.rule,
      )
    const own = note('note-pilate', 'counter-source', [3])
    expect(await of([note('note-wits', 'counter-source', [1, 2]), own])).toBe('note-delayed')
    expect(await of([note('note-wits', 'counter-source', [1]), own])).toBe('note-away-from-call')
    expect(await of([note('note-wits', 'note', [1, 2]), own])).toBe('note-away-from-call')
  })

  it('names a fault once, and a running head once for all pages', async () => {
    const overflow = { kind: 'overflow', near: 'p-1', sheet: 3 } as LayoutProblem
    const head = { kind: 'head-too-long', near: 'Of Truth' } as LayoutProblem
    const messages = await messagesFor({
      problems: [overflow, overflow, { ...head, sheet: 3 }, { ...head, sheet: 4 }],
    })
    expect(messages.map(({ rule }) => rule)).toEqual(['page-overflow', 'running-head-too-long'])
  })

  it('says which font is not the edition’s: font-unshipped', async () => {
    const [message] = await messagesFor({ fonts: ['ComicSansMS'] })
    expect(message).toMatchObject({ rule: 'font-unshipped', reason: expect.stringContaining('ComicSansMS') })
  })

  it.each(['place: margin', 'layout: columns'])(
    'says that %s is set otherwise: series-placed-at-foot',
    async (asked) => {
      const series = `series:\n  note: {label: Notes, ${asked}}\n  counter-source: {label: Counter-sources, prefix: C}\n`
      const messages = await messagesFor({}, { 'manuscript/edition.yaml': `title: Of Truth\n${series}` })
      expect(messages.map(({ rule }) => rule)).toEqual(['series-placed-at-foot'])
    },
  )
})
