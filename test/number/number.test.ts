import { describe, expect, test } from 'vitest'
import { anchor } from '../../scripts/anchor/anchor.ts'
import { number } from '../../scripts/number/number.ts'
import type { ConfigInput } from '../../scripts/read/schema.ts'
import { edition, type NoteInput, type Texts } from '../anchor/support.ts'

const texts: Texts = {
  '00-title': '# The Title\n',
  '01-a': [
    '# First',
    'One two[^1] three. Four[^2] five six.',
    'Seven.[^1]',
    '[^1]: Remark alpha.[^3] More.',
    '[^2]: Remark beta.',
    '[^3]: Remark gamma.',
  ].join('\n\n'),
  '02-b': '# Second\n\nEight nine.\n\nTen.\n',
}
const series: ConfigInput['series'] = {
  note: { label: 'Notes' },
  source: { label: 'Sources', prefix: 'C' },
}

function run(notes: NoteInput[], config: ConfigInput = { series }, yaml = '') {
  const numbered = number(anchor(edition(texts, notes, config, yaml)))
  return { ...numbered, marks: numbered.calls.map(({ note, mark }) => `${note.id} ${mark}`) }
}

const lemmas = (...words: string[]): NoteInput[] => words.map((lemma) => ({ id: lemma.toLowerCase(), lemma }))

describe('order', () => {
  test('title matter, then chapters, then the place of the call, whatever the order of the files', () => {
    const { marks } = run(lemmas('Ten', 'Eight', 'One', 'five', 'Title', 'Second', 'Seven'))
    expect(marks).toEqual(['title 1', 'one 2', 'five 3', 'seven 4', 'second 5', 'eight 6', 'ten 7'])
  })

  test('the call counts, not where the lemma begins', () => {
    const { marks } = run([
      { id: 'long', lemma: 'One two three' },
      { id: 'short', lemma: 'two' },
    ])
    expect(marks).toEqual(['short 1', 'long 2'])
  })

  test('where calls meet: series as declared, then order in the files', () => {
    const { marks } = run([
      { id: 's1', lemma: 'five six', series: 'source' },
      { id: 'n1', lemma: 'six.' },
      { id: 's2', lemma: 'six', series: 'source' },
      { id: 'n2', lemma: 'Four five six' },
    ])
    expect(marks).toEqual(['n1 1', 'n2 2', 's1 C1', 's2 C2'])
  })

  test("a call in the author's footnote comes where that footnote is first called", () => {
    const { marks } = run(
      lemmas('Remark beta', 'Seven', 'five', 'three.', 'Remark alpha', 'two', 'Remark gamma', 'More'),
    )
    const order = ['two', 'remark alpha', 'remark gamma', 'more', 'three.', 'remark beta', 'five', 'seven']
    expect(marks.map((mark) => mark.replace(/ \d+$/, ''))).toEqual(order)
  })

  test('footnotes that call each other and nothing else come last in their chapter', () => {
    const looped = { '01-a': 'One.\n\n[^1]: Loop one.[^2]\n\n[^2]: Loop two.[^1]', '02-b': 'Two.' }
    const { calls } = number(
      anchor(edition(looped, lemmas('Two', 'Loop two', 'One', 'Loop one'), { series })),
    )
    expect(calls[0]?.note.id).toBe('one')
    expect(calls[3]?.note.id).toBe('two')
  })
})

describe('marks', () => {
  test('each series counts by itself, with its prefix', () => {
    const { calls, callByNote } = run([
      { id: 'a', lemma: 'One' },
      { id: 'b', lemma: 'two', series: 'source' },
      { id: 'c', lemma: 'five' },
      { id: 'd', lemma: 'six', series: 'source' },
    ])
    expect(calls.map(({ mark }) => mark)).toEqual(['1', 'C1', '2', 'C2'])
    expect(calls.map((call) => call.number)).toEqual([1, 1, 2, 2])
    expect(callByNote.get('d')).toBe(calls[3])
  })

  test('a series may begin again with each chapter', () => {
    const restarting = { series: { note: { label: 'Notes', marks: 'symbols', restart: 'chapter' } } } as const
    const { marks } = run(lemmas('One', 'Remark alpha', 'five', 'Eight', 'Ten'), restarting)
    expect(marks).toEqual(['one *', 'remark alpha †', 'five ‡', 'eight *', 'ten †'])
  })

  test('a note that failed has none, and leaves no gap', () => {
    const { marks } = run(lemmas('One', 'not there', 'five'))
    expect(marks).toEqual(['one 1', 'five 2'])
  })
})

describe('series', () => {
  const yaml =
    'title: x\nseries:\n  note: {label: Notes}\n  source: {label: Sources}\n  third: {label: Third}\n'

  test('two that print the same mark are reported once, where the second is declared', () => {
    const alike = { series: { note: { label: 'Notes' }, source: { label: 'Sources' } } }
    const notes: NoteInput[] = [
      { id: 'a', lemma: 'One', series: 'source' },
      { id: 'b', lemma: 'two' },
      { id: 'c', lemma: 'five', series: 'source' },
      { id: 'd', lemma: 'six' },
    ]
    const { messages } = run(notes, alike, yaml).files.configFile
    expect(messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ['series-marks-alike', 4, 3],
    ])
    expect(messages[0]?.reason).toBe(
      'The series `note` and `source` both print the mark `1`, for different notes',
    )
    expect(messages[0]?.fatal).toBe(false)
  })

  test('letters and Roman numerals meet only where they do', () => {
    const mixed = {
      series: { note: { label: 'N', marks: 'lower-alpha' }, source: { label: 'S', marks: 'lower-roman' } },
    } as const
    const notes: NoteInput[] = [
      { id: 'a', lemma: 'One', series: 'source' },
      { id: 'b', lemma: 'two' },
    ]
    expect(run(notes, mixed).files.configFile.messages).toEqual([])
    const many = Array.from({ length: 9 }, (_, index) => ({ id: `n${index}`, lemma: 'Ten' }))
    const [message] = run([...notes, ...many], mixed).files.configFile.messages
    expect(message?.reason).toBe(
      'The series `note` and `source` both print the mark `i`, for different notes',
    )
  })

  test('one without notes is reported if it was declared', () => {
    const unused = { series: { ...series, third: { label: 'Third', prefix: 'T' } } }
    const notes: NoteInput[] = [{ id: 'a', lemma: 'One' }]
    const { messages } = run(notes, unused, yaml).files.configFile
    expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ['series-unused', 4],
      ['series-unused', 5],
    ])
    expect(run(notes, unused, '').files.configFile.messages).toEqual([])
  })
})
