import { describe, expect, test } from 'vitest'
import { anchor } from '../../scripts/anchor/anchor.ts'
import { mostPlaces } from '../../scripts/anchor/find-quote.ts'
import type { Place } from '../../scripts/model/anchor.ts'
import type { ConfigInput } from '../../scripts/read/schema.ts'
import { edition, type NoteInput, type Texts } from './support.ts'

const dickens: Texts = {
  '00-title': '# A Tale\n\nCharles Dickens\n',
  '01-recalled': [
    '# Recalled to Life',
    'It was the best of times, it was the worst of times.',
    '> we had everything before us,\n> we had *nothing* before us',
    'A list follows:',
    '- bread\n- wine',
    'The author\\`s own footnote.[^1] The end.',
    '[^1]: It was the mail, said to be “recalled to life”.',
  ].join('\n\n'),
  '02-golden': '# The Golden Thread\n\nThe best of banks.\n\nThe end.\n',
}

/** The first note's anchor as `text start-end ^call`, or the messages of its file. */
function run(note: Omit<NoteInput, 'id'>, texts = dickens, config: ConfigInput = {}) {
  const anchored = anchor(edition(texts, [{ id: 'first', ...note }], config))
  const [only] = anchored.anchors
  const messages = anchored.notes[0]!.file.messages
  return { place: only?.place, state: only?.state, message: messages[0], messages, anchored }
}

/** The words of a place with the call drawn in. */
function drawn(place: Place | undefined, texts = dickens): string | undefined {
  if (!place) return undefined
  const parsed = edition(texts, [])
  const chapters = parsed.title ? [parsed.title, ...parsed.chapters] : parsed.chapters
  const all = chapters.flatMap(({ text, footnotes }) => [text, ...footnotes.map((footnote) => footnote.text)])
  const characters = [...all.find(({ id }) => id === place.text)!.value]
  const words = characters.slice(place.start, place.end).join('')
  return `${words}${characters.slice(place.end, place.call).join('')}^${characters.slice(place.call, place.call + 3).join('')}`
}

describe('a lemma that stands once', () => {
  test.each([
    ['in a paragraph', 'worst of times', 'worst of times.^\nwe', 'p-1'],
    ['in the title matter', 'Charles Dickens', 'Charles Dickens^', undefined],
    ['in a heading', 'Recalled to Life', 'Recalled to Life^\nIt', undefined],
    [
      'over two paragraphs',
      'worst of times. we had everything',
      'worst of times.\nwe had everything^ be',
      'p-2',
    ],
    ['over a soft line end', 'us, we had nothing', 'us, we had nothing^ be', 'p-2'],
    ['in a list, which belongs to the paragraph before', 'wine', 'wine^\nTh', 'p-3'],
    ['with another apostrophe', 'author’s own', 'author`s own^ fo', 'p-4'],
    [
      "in the author's footnote",
      'said to be "recalled to life"',
      'said to be “recalled to life”.^',
      undefined,
    ],
    ['with an elision', 'It was the best […] worst', 'It was the best of times, it was the worst^ of', 'p-1'],
  ])('%s', (_name, lemma, expected, paragraph) => {
    const { place, messages, state } = run({ lemma })
    expect(messages.map(String)).toEqual([])
    expect(state).toBe('exact')
    expect(drawn(place)).toBe(expected)
    expect(place?.extent).toBe('words')
    expect(place?.paragraph && `p-${place.paragraph}`).toBe(paragraph)
  })

  test('the call stands at the end of the lemma in French', () => {
    const { place } = run({ lemma: 'worst of times' }, dickens, { language: 'fr' })
    expect(drawn(place)).toBe('worst of times^.\nw')
  })

  test("a text of its own is named: the author's footnote, its chapter", () => {
    expect(run({ lemma: 'the mail' }).place).toMatchObject({ chapter: '01-recalled', text: 'fn-1' })
  })
})

describe('attributes', () => {
  test.each<[string, Omit<NoteInput, 'id'>, string]>([
    ['in a paragraph', { lemma: 'The end', in: 'p-6' }, '02-golden'],
    ['in a chapter', { lemma: 'The end', in: '01-recalled' }, '01-recalled'],
    ['in a footnote', { lemma: 'It was the', in: 'fn-1' }, 'fn-1'],
    ['after a prefix', { lemma: 'The end', prefix: 'best of banks. ' }, '02-golden'],
    ['before a suffix', { lemma: 'It was the', suffix: 'mail' }, 'fn-1'],
  ])('%s', (_name, note, text) => {
    const { place, messages } = run(note)
    expect(messages.map(String)).toEqual([])
    expect(place?.text).toBe(text)
  })

  test("a chapter's text is not its footnotes", () => {
    const { message } = run({ lemma: 'the mail', in: '01-recalled' })
    expect(message?.reason).toBe('The lemma `the mail` does not stand in `01-recalled`, but in fn-1')
    expect(message?.expected).toEqual(['in="fn-1"'])
  })
})

describe('a list after a heading counts to the paragraph before, the heading does not', () => {
  const texts = { '01-a': '# A\n\nOne.\n\n## Two\n\n- three\n- two\n' }

  test('the list is in the paragraph', () => {
    expect(run({ lemma: 'three', in: 'p-1' }, texts).place).toMatchObject({ start: 11, paragraph: 1 })
    expect(run({ lemma: 'Two', in: 'p-1' }, texts).state).toBe('failed')
  })

  test('the call of a note on the paragraph stands before the heading', () => {
    expect(run({ in: 'p-1' }, texts).place).toMatchObject({ start: 2, end: 6, call: 6 })
  })
})

describe('in= alone', () => {
  test.each([
    ['p-1', 'paragraph', 'It was the best of times, it was the worst of times.^\nwe'],
    ['p-3', 'paragraph', 'A list follows:\nbread\nwine^\nTh'],
    ['fn-1', 'footnote', 'It was the mail, said to be “recalled to life”.^'],
  ])('%s', (within, extent, expected) => {
    const { place } = run({ in: within })
    expect(place?.extent).toBe(extent)
    expect(drawn(place)).toBe(expected)
  })

  test('a chapter: the call stands at the end of its heading', () => {
    const { place } = run({ in: '02-golden' })
    expect(place).toMatchObject({ extent: 'chapter', start: 0, call: 'The Golden Thread'.length })
    expect(place?.end).toBe('The Golden Thread\nThe best of banks.\nThe end.'.length)
  })

  test('a chapter without a heading: at the end of its first block', () => {
    expect(run({ in: '01-a' }, { '01-a': 'One.\n\nTwo.\n' }).place).toMatchObject({
      start: 0,
      end: 9,
      call: 4,
    })
  })

  test('a chapter without words has no place for a call', () => {
    const { state, message } = run({ in: '01-a' }, { '01-a': '![picture](a.png)\n' })
    expect([state, message?.ruleId]).toEqual(['failed', 'anchor-in-empty'])
  })

  test('a prefix without a lemma selects nothing; the step before has said so', () => {
    const { state, messages } = run({ in: 'p-1', prefix: 'It' })
    expect([state, messages]).toEqual(['failed', []])
  })
})

describe('in= that names nothing', () => {
  test.each([
    ['01-recaled', ['in="01-recalled"']],
    ['p-99', ['in="p-6"']],
    ['fn-2', ['in="fn-1"']],
    ['nothing-like-it-at-all', []],
  ])('%s', (within, expected) => {
    const { state, message } = run({ lemma: 'The best', in: within })
    expect([state, message?.ruleId]).toEqual(['failed', 'anchor-in-unknown'])
    expect(message?.expected).toEqual(expected)
    expect(message?.line).toBe(1)
  })
})

describe('a lemma that stands at several places', () => {
  test('by paragraph where that is enough', () => {
    const { state, message } = run({ lemma: 'The end' })
    expect([state, message?.ruleId, message?.line]).toEqual(['failed', 'anchor-ambiguous', 2])
    expect(message?.reason).toBe('The lemma `The end` stands at 2 places')
    expect(message?.expected).toEqual(['in="p-4"', 'in="p-6"'])
    expect(message?.related?.[0]).toMatchObject({ file: 'manuscript/01-recalled.md', line: 13 })
    expect(message?.note).toContain('`in="p-4"` or `in="p-6"`')
    expect(message?.related?.[0]?.text).toContain('in="p-4": … The author`s own footnote. [The end].')
  })

  test('by the fewest words before or after within one paragraph', () => {
    const { message } = run({ lemma: 'before us' })
    expect(message?.expected).toEqual(['prefix="everything"', 'prefix="nothing"'])
  })

  test('by words after where those before are equal', () => {
    const { message } = run({ lemma: 'it was the' }, { a: 'Then it was the best, then it was the worst.' })
    expect(message?.expected).toEqual(['prefix="Then"', 'prefix="then"'])
    const equal = run({ lemma: 'was' }, { a: 'it was one, it was two' })
    expect(equal.message?.expected).toEqual(['suffix="one,"', 'suffix="two"'])
  })

  test('by both where neither is enough', () => {
    const same = Array.from({ length: 45 }, (_, index) => `w${index}`).join(' ')
    const value = [`a x b`, `c x b`, `a x d`].map((middle) => `${same} ${middle} ${same}`).join(' ')
    const { message } = run({ lemma: 'x' }, { a: value })
    expect(message?.expected).toEqual(['prefix="a" suffix="b"', 'prefix="c"', 'suffix="d"'])
  })

  test('a longer lemma is asked for where nothing near differs', () => {
    const { message } = run({ lemma: 'x' }, { a: 'x '.repeat(200) })
    expect(message?.expected?.length).toBeLessThan(8)
    expect(message?.note).toContain('a longer lemma (p-1: ')
  })

  test('every attribute that is given selects its place', () => {
    const texts = {
      a: 'He said "no no" & he said "no no"; no, no\n\nno no no\n\nno',
      b: '# no\n\nno no\n\n> no “no”',
    }
    const { message } = run({ lemma: 'no' }, texts)
    expect(message?.expected).toHaveLength(8)
    const places = message!.expected!.map((selector) => {
      const attributes = Object.fromEntries(
        [...selector.matchAll(/(\w+)=(["'])(.*?)\2/g)].map(([, name, , value]) => [
          name,
          value!.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
        ]),
      )
      const { place, messages } = run({ lemma: 'no', ...attributes }, texts)
      expect(messages.map(String), selector).toEqual([])
      return `${place?.text} ${place?.start}`
    })
    expect(new Set(places).size).toBe(8)
  })

  test('places without number are counted no further', () => {
    const { message } = run({ lemma: 'a' }, { b: 'a '.repeat(mostPlaces + 5) })
    expect(message?.reason).toBe(`The lemma \`a\` stands at ${mostPlaces} or more places`)
    expect(message?.related).toHaveLength(8)
  })
})

describe('a lemma that does not stand there', () => {
  test.each<[string, Omit<NoteInput, 'id'>, string, string[]]>([
    [
      'case',
      { lemma: 'The worst of Times' },
      'The lemma `The worst of Times` does not stand in the text; `the worst of times` stands in p-1, and they differ in capital letters: `The worst of Times` in the lemma, `the worst of times` in the text',
      ['> the worst of times'],
    ],
    [
      'a word',
      { lemma: 'it was the worst of tides.' },
      'The lemma `it was the worst of tides.` does not stand in the text; `it was the worst of times.` stands in p-1, and they differ in words: `tides.` in the lemma, `times.` in the text',
      ['> it was the worst of times.'],
    ],
    [
      'a word left out',
      { lemma: 'It was best of times' },
      'The lemma `It was best of times` does not stand in the text; `It was the best of times` stands in p-1, and they differ in words that the lemma leaves out: `the`',
      ['> It was the best of times'],
    ],
    [
      'accents',
      { lemma: 'Charlés Dickens' },
      'The lemma `Charlés Dickens` does not stand in the text; `Charles Dickens` stands in 00-title, and they differ in accents or other marks: `Charlés` in the lemma, `Charles` in the text',
      ['> Charles Dickens'],
    ],
    [
      'look-alikes',
      { lemma: 'the b\u0435st of banks' },
      'The lemma `the b\u0435st of banks` does not stand in the text; `The best of banks` stands in p-5, and they differ in letters that look alike but belong to different scripts: `the b\u0435st` in the lemma, `The best` in the text (U+0435 for U+0065)',
      ['> The best of banks'],
    ],
    [
      'a part',
      { lemma: 'It was the best […] the wurst of times' },
      'The lemma `It was the best […] the wurst of times` does not stand in the text, since `the wurst of times` is nowhere; `the worst of times` stands in p-1, and they differ in words: `wurst` in the lemma, `worst` in the text',
      ['> It was the best […] the worst of times'],
    ],
    [
      'another sign of omission',
      { lemma: 'It was the best [...] worst' },
      'The lemma `It was the best [...] worst` does not stand in the text; words left out are written `[…]`',
      ['> It was the best […] worst'],
    ],
    [
      'parts in the wrong order',
      { lemma: 'worst of times […] the best of times' },
      'The lemma `worst of times […] the best of times` does not stand in the text: its parts do, but nowhere one after the other as an elision asks',
      [],
    ],
    [
      'nothing like it',
      { lemma: 'Call me Ishmael' },
      'The lemma `Call me Ishmael` does not stand in the text; nor does anything clearly like it',
      [],
    ],
    [
      'in another paragraph',
      { lemma: 'worst of times', in: 'p-2' },
      'The lemma `worst of times` does not stand in `p-2`, but in p-1',
      ['in="p-1"'],
    ],
    [
      'after another prefix',
      { lemma: 'worst', prefix: 'it was a' },
      'The lemma `worst` stands in p-1, but before it stands `it was the`, not the prefix `it was a`',
      ['prefix="it was the"'],
    ],
    [
      'between another prefix and another suffix',
      { lemma: 'worst', prefix: 'a', suffix: 'for times' },
      'The lemma `worst` stands in p-1, but before it stands `the`, not the prefix `a`, and after it stands `of times.`, not the suffix `for times`',
      ['prefix="the" suffix="of times."'],
    ],
    [
      'after a prefix at the beginning of the text',
      { lemma: 'A Tale', prefix: 'not' },
      'The lemma `A Tale` stands in 00-title, but before it stands nothing, not the prefix `not`',
      [],
    ],
    [
      'at several places, but with another prefix',
      { lemma: 'The end', prefix: 'nowhere' },
      'The lemma `The end` stands in the text, but nowhere with the prefix and suffix of the note',
      ['in="p-4"', 'in="p-6"'],
    ],
  ])('%s', (_name, note, reason, expected) => {
    const { state, message, messages } = run(note)
    expect([state, message?.ruleId, messages.length]).toEqual(['failed', 'anchor-failed', 1])
    expect(message?.reason).toBe(reason)
    expect(message?.expected).toEqual(expected)
    expect(message?.fatal).toBe(true)
    expect(message?.note).toMatch(/\.$/)
  })

  test('empty after folding', () => {
    const { state, message } = run({ lemma: '\u00AD\u200B' })
    expect([state, message?.ruleId]).toEqual(['failed', 'anchor-lemma-empty'])
  })

  test.each(['   ', ''])('white space alone, of which the step before has spoken: %j', (lemma) => {
    const { state, messages } = run({ lemma })
    expect([state, messages]).toEqual(['failed', []])
  })
})

test('words over the border of two chapters, or of a chapter and the title, stand nowhere', () => {
  for (const lemma of [
    'Dickens Recalled to Life',
    'The end. The Golden Thread',
    'The end. It was the mail',
  ]) {
    expect(run({ lemma }).state).toBe('failed')
  }
})

test('overlapping lemmas are allowed, and one failure does not keep the others from their places', () => {
  const lemmas = ['best of times', 'of times, it', 'not there', 'times, it was']
  const notes = lemmas.map((lemma, index) => ({ id: `n${index}`, lemma }))
  const { anchors, notes: all } = anchor(edition(dickens, notes))
  expect(anchors.map(({ state }) => state)).toEqual(['exact', 'exact', 'failed', 'exact'])
  expect(anchors.map(({ note }) => note.id)).toEqual(all.map(({ id }) => id))
  expect(all[0]!.file.messages.map(({ line }) => line)).toEqual([22])
})
