import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Concordance } from '../../scripts/anchor/concordance.ts'
import { fold } from '../../scripts/anchor/fold.ts'

const seed = Number(process.env.SEED ?? 20261124)

/** What a search from front to back finds in each text. */
function searched(texts: readonly string[], words: string): { text: number; index: number }[] {
  return texts.flatMap((value, text) => {
    const found: { text: number; index: number }[] = []
    for (let index = value.indexOf(words); index !== -1; index = value.indexOf(words, index + 1))
      found.push({ text, index })
    return found
  })
}

test(`the index finds every place, in order, and none over the border of two texts (seed ${seed})`, () => {
  const piece = fc.constantFrom('ab', 'ba', 'a', ' the ', 'toll', '-', '👩', 'é')
  const text = fc.array(piece, { minLength: 1200, maxLength: 1800 }).map((pieces) => pieces.join(''))
  const few = fc.array(text, { minLength: 2, maxLength: 3 })
  fc.assert(
    fc.property(few, fc.nat(), fc.integer({ min: 1, max: 20 }), (values, from, length) => {
      const folded = values.map((value) => fold(value))
      const texts = folded.map(({ value }) => value)
      const start = from % texts[0]!.length
      const words = texts[0]!.slice(start, start + length)
      const places = [...new Concordance(folded).places(words)]
      expect(places).toEqual(searched(texts, words))
      expect(places).toContainEqual({ text: 0, index: start })
    }),
    { numRuns: 60, seed },
  )
})

test('words over the border of two texts stand nowhere', () => {
  const filler = 'x '.repeat(4000)
  const concordance = new Concordance([fold(`${filler}the end`), fold(`of it ${filler}`)])
  expect([...concordance.places('end of it')]).toEqual([])
  expect([...concordance.places('of it')]).toEqual([{ text: 1, index: 0 }])
})
