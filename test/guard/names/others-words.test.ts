import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIn, othersWords } from '../../../scripts/guard/names/others-words.ts'
import { quotationsIn } from '../../../scripts/guard/quotations.ts'
import { cheapest } from './cheapest.ts'

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end))

describe('quotationsIn', () => {
  it.each([
    ['He wrote ‘a b’ and ‘c’.', ['‘a b’', '‘c’']],
    ['It isn’t, and Azerbaijan’s is not.', []],
    ['He wrote ‘the Armenians’ war’ here.', ['‘the Armenians’ war’']],
    ['‘its cats’ and ‘dogs’', ['‘its cats’', '‘dogs’']],
    ['“a “b” c”', ['“a “b”']],
    ['“a ‘b’ c” d', ['“a ‘b’ c”']],
    ['„so“ und ‚so‘ und »so« sagt er', ['„so“', '‚so‘', '»so«']],
    ['« ainsi » dit-il', ['« ainsi »']],
    ['”så” sade han', ['”så”']],
    ['"so" she said, 5" long', ['"so"']],
    ["'so' it's the boys' own", ["'so'"]],
    ['「東京」と『京都』', ['「東京」', '『京都』']],
    ['never ‘closed', []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected))

  it('takes no quadratic time for marks that never close', () => {
    /** Time for 256,000 marks in texts of some length. */
    const seconds = (length: number) =>
      cheapest(() => {
        for (let done = 0; done < 256_000; done += length) quotationsIn('“'.repeat(length))
      })
    seconds(2000)
    expect(seconds(64_000) / seconds(4000)).toBeLessThan(8)
  })
})

describe('othersWords', () => {
  it('joins quotations, emphasis and passages of other languages', () => {
    const value = 'a ‘b’ c d e'
    const ranges = othersWords({
      value,
      spans: [{ start: 8, end: 9, lang: 'hy' }],
      emphasised: [{ start: 4, end: 7 }],
    })
    expect(ranges).toEqual([
      { start: 2, end: 7 },
      { start: 8, end: 9 },
    ])
  })

  it('tells what lies in a range', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 4 }))),
        fc.nat(60),
        (gaps, offset) => {
          let at = 0
          const ranges = gaps.map(([gap, length]) => {
            const start = at + gap
            at = start + length
            return { start, end: at }
          })
          expect(isIn(ranges, offset)).toBe(ranges.some(({ start, end }) => start <= offset && offset < end))
        },
      ),
    )
  })
})
