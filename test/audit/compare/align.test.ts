import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align, hunksOf } from '../../../scripts/audit/compare/align.ts'
import { type Atom, FlowBuilder } from '../../../scripts/audit/compare/flow.ts'

const atoms = (text: string): Atom[] =>
  new FlowBuilder({ canonical: false, joiners: false, quotes: false }).text(text, { region: '' }).build()
    .atoms

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'the', 'of'), { maxLength: 40 })

test('partners are equal and in order, and hunks hold all the rest', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const expected = atoms(one.join(' '))
      const found = atoms(other.join(' '))
      const partners = align(expected, found)
      const hunks = hunksOf(partners, found.length)
      let last = -1
      partners.forEach((partner, at) => {
        if (partner < 0) return
        expect(found[partner]!.text).toBe(expected[at]!.text)
        expect(partner).toBeGreaterThan(last)
        last = partner
      })
      const missing = hunks.reduce((sum, hunk) => sum + hunk.to - hunk.from, 0)
      const extra = hunks.reduce((sum, hunk) => sum + hunk.foundTo - hunk.foundFrom, 0)
      const equal = partners.filter((partner) => partner >= 0).length
      expect(missing + equal).toBe(expected.length)
      expect(extra + equal).toBe(found.length)
    }),
    { numRuns: 2000, seed: 1992 },
  )
})

test('equal texts have no hunk, and a word taken out is one', () => {
  const text = Array.from({ length: 5000 }, (_, at) => `w${at % 97} v${at % 89}`)
  const whole = atoms(text.join(' '))
  expect(hunksOf(align(whole, whole), whole.length)).toEqual([])
  const less = atoms([...text.slice(0, 2500), ...text.slice(2501)].join(' '))
  expect(hunksOf(align(whole, less), less.length)).toHaveLength(1)
})

test('two large texts that have nothing in common are done at once', () => {
  const one = atoms(Array.from({ length: 30_000 }, (_, at) => `a${at}`).join(' '))
  const other = atoms(Array.from({ length: 30_000 }, (_, at) => `b${at}`).join(' '))
  const start = performance.now()
  expect(hunksOf(align(one, other), other.length)).toHaveLength(1)
  expect(performance.now() - start).toBeLessThan(5000)
})
