/** Whole editions of every shape, built in the real browser; `npm run fuzz` builds many more. */
import { describe, expect, it } from 'vitest'
import { faultsOf } from '../support/check-edition.ts'
import { randomEdition } from '../support/random-edition.ts'

describe('random editions', { timeout: 60_000 }, () => {
  it.each(Array.from({ length: 8 }, (_, index) => index + 1))('seed %i loses nothing', async (seed) => {
    const { files, notes } = randomEdition(seed)
    expect(await faultsOf(files, notes)).toEqual([])
  })
})
