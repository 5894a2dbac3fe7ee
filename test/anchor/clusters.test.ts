import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clustersOf, isClusterBorder } from '../../scripts/anchor/clusters.ts'

const seed = Number(process.env.SEED ?? 20261124)

test(`borders asked for one by one are those of the whole text (seed ${seed})`, () => {
  const joining = fc.constantFrom(
    '\r',
    '\n',
    ' ',
    'a',
    '\u0301',
    '\u200D',
    '👩',
    '👧🏽',
    '🇦',
    '🇿',
    '각',
    '\u1161',
    'क',
    '\u094D',
    'ा',
    '\u0600',
    '\u00AD',
    '\uFE0F',
    '©',
  )
  const text = fc.array(
    fc.oneof({ weight: 5, arbitrary: joining }, fc.string({ unit: 'binary', maxLength: 1 })),
    { maxLength: 24 },
  )
  fc.assert(
    fc.property(text, (pieces) => {
      const value = pieces.join('')
      const borders = new Set([0])
      let offset = 0
      for (const cluster of clustersOf(value)) {
        offset += cluster.length
        borders.add(offset)
      }
      for (let index = 0; index <= value.length; index++) {
        expect([index, isClusterBorder(value, index)]).toEqual([index, borders.has(index)])
      }
    }),
    { numRuns: 2000, seed },
  )
})

test(`composition never reaches over the border of a cluster (seed ${seed})`, () => {
  const text = fc.array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.string({ unit: 'grapheme', maxLength: 3 })),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(text, (pieces) => {
      const value = pieces.join('').normalize('NFD')
      const composed = clustersOf(value).map((cluster) => cluster.normalize('NFC'))
      expect(composed.join('')).toBe(value.normalize('NFC'))
    }),
    { numRuns: 3000, seed },
  )
})
