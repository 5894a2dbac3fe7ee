/**
 * Whole editions of every shape, built in the real browser: many, and longer ones. `FUZZ_FROM` and
 * `FUZZ_COUNT` choose the seeds; a fault is named with its seed.
 */
import { describe, expect, it } from 'vitest'
import { faultsOf } from '../support/check-edition.ts'
import { randomEdition } from '../support/random-edition.ts'

const from = Number(process.env.FUZZ_FROM ?? 100)
const count = Number(process.env.FUZZ_COUNT ?? 200)

describe('random editions', { timeout: 180_000 }, () => {
  it.each(Array.from({ length: count }, (_, index) => from + index))(
    'seed %i loses nothing',
    async (seed) => {
      const { files, notes } = randomEdition(seed, 1 + (seed % 4))
      expect(await faultsOf(files, notes)).toEqual([])
    },
  )
})
