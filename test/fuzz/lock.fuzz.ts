/**
 * The lock over 100,000 random edits. `FUZZ_EDITS` chooses how many, `FUZZ_FROM` the first seed; a fault is named with
 * its seed. Every fortieth original is long, so that its words are not compared in full.
 */
import { describe, expect, it } from 'vitest'
import { emptyTally, runHistory, type Tally } from '../lock/history.ts'

const from = Number(process.env.FUZZ_FROM ?? 1_000_000)
const edits = Number(process.env.FUZZ_EDITS ?? 100_000)
const part = 2000

describe('the lock', { timeout: 600_000 }, () => {
  const parts = Array.from({ length: Math.ceil(edits / part) }, (_, index) => from + index * part)
  const total = emptyTally()

  it.each(parts)('from seed %i on keeps or reports every note', (first) => {
    const tally = emptyTally()
    for (let seed = first; tally.edits < part; seed++) runHistory(seed, tally, seed % 40 === 0 ? 30 : 1)
    add(total, tally)
    expect(tally.faults).toEqual([])
  })

  it('tells how often', () => {
    const { faults, ...counts } = total
    console.log(JSON.stringify({ ...counts, faults: faults.length }))
    expect(total.edits).toBeGreaterThanOrEqual(edits)
  })
})

function add(total: Tally, tally: Tally): void {
  total.faults.push(...tally.faults)
  for (const key of ['edits', 'exact', 'reported', 'undecidable', 'untouched', 'alarms'] as const)
    total[key] += tally[key]
}
