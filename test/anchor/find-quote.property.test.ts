import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuote } from '../../scripts/anchor/find-quote.ts'
import { fold } from '../../scripts/anchor/fold.ts'
import { slowFold, slowSearch } from './slow-search.ts'

/** Rich in what folds, what joins and what must stay apart; few letters, so that words repeat. */
const pieces = [
  'a',
  'b',
  'a',
  'b',
  'A',
  ' ',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\u00A0',
  '\u2009',
  '\u202F',
  '\u3000',
  "'",
  '’',
  '‘',
  '`',
  '´',
  '′',
  'ʼ',
  'ʻ',
  '‚',
  '‹',
  '›',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  '-',
  '-',
  '--',
  '---',
  '–',
  '—',
  '\u2010',
  '\u2011',
  '\u2212',
  '\u05BE',
  '\u00AD',
  '\u2060',
  '\u200B',
  '\uFEFF',
  'é',
  'e\u0301',
  'e',
  '\u0301',
  '\u0323',
  'q\u0301\u0323',
  'q\u0323\u0301',
  'ệ',
  'e\u0302\u0323',
  '\u212B',
  '\u00C5',
  'A\u030A',
  '\u1FEF',
  '\u1FFD',
  '\u2126',
  'Ω',
  'ﬁ',
  'fi',
  '👨\u200D👩\u200D👧',
  '👩',
  '👧',
  '\u200D',
  '👍',
  '👍🏽',
  '🇺🇸',
  '🇷🇺',
  '🇺',
  '❤️',
  '𐐔',
  'ש',
  'שׁ',
  'ש\u05C1',
  'בְּ',
  'ב\u05BC\u05B0',
  '각',
  '\u1100\u1161\u11A8',
  '\u1100\u1161',
  'क्ष',
  'क',
  '\u094D',
]
const seed = Number(process.env.SEED ?? 20261124)
const textOf = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength }).map((chosen) => chosen.join(''))

/** A text of few different pieces, in which the same words stand again and again. */
const repetitive = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
  .chain((few) => fc.array(fc.constantFrom(...few), { maxLength: 12 }))
  .map((chosen) => chosen.join(''))

/** Words taken out of the text more often than not, since others are hardly ever found. */
const cases = fc.oneof(textOf(14), repetitive).chain((text) => {
  const length = [...text].length
  const cut = fc
    .tuple(fc.nat(length), fc.nat(4))
    .map(([from, size]) => [...text].slice(from, from + size).join(''))
  const words = fc.oneof({ weight: 4, arbitrary: cut }, { weight: 1, arbitrary: textOf(3) })
  const rewritten = words.chain((quote) =>
    fc.constantFrom(quote, quote.normalize('NFD'), quote.normalize('NFC')),
  )
  const elided = fc.tuple(rewritten, rewritten).map(([first, last]) => `${first} […] ${last}`)
  return fc.record({
    text: fc.constant(text),
    quote: fc.oneof({ weight: 4, arbitrary: rewritten }, { weight: 1, arbitrary: elided }),
    prefix: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: rewritten }),
    suffix: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: rewritten }),
  })
})

const slowResult = (text: string, query: { quote: string; prefix: string; suffix: string }) => {
  const places = slowSearch(text, query)
  if (places.length === 0) return { state: 'absent' }
  return places.length === 1 ? { state: 'exact', ...places[0] } : { state: 'ambiguous', places }
}

test(`finds what a slow and obvious search finds (seed ${seed})`, () => {
  const states = new Map<string, number>()
  fc.assert(
    fc.property(cases, ({ text, ...query }) => {
      const result = findQuote(text, query)
      states.set(result.state, (states.get(result.state) ?? 0) + 1)
      expect(result).toEqual(slowResult(text, query))
    }),
    { numRuns: 2000, seed },
  )
  // The comparison says something only if every answer comes often.
  for (const state of ['exact', 'absent', 'ambiguous'])
    expect(states.get(state) ?? 0, state).toBeGreaterThan(60)
})

test(`folds like a slow and obvious folding, and a second time changes nothing (seed ${seed})`, () => {
  fc.assert(
    fc.property(textOf(30), (text) => {
      const { value } = fold(text)
      expect(value).toBe(slowFold(text))
      expect(fold(value).value).toBe(value)
    }),
    { numRuns: 2000, seed },
  )
})

test(`finds the whole of any text without white space around it in itself (seed ${seed})`, () => {
  const anyText = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 20 })
    .map((text) => text.replaceAll('[…]', ''))
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(slowFold(text).trim() !== '')
      const result = findQuote(text, { quote: text.normalize('NFD') })
      expect(result).toEqual(slowResult(text, { quote: text, prefix: '', suffix: '' }))
      expect(result.state).toBe('exact')
    }),
    { numRuns: 1000, seed },
  )
})
