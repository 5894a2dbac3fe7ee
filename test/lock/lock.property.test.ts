/**
 * Random histories of an original: no note ever stands on another passage without a word. `npm run fuzz` makes fifty
 * times as many edits.
 */
import { expect, it } from 'vitest'
import { emptyTally, runHistory } from './history.ts'

const edits = 2000

it(`keeps or reports every note over ${edits} edits`, () => {
  const tally = emptyTally()
  for (let seed = 1; tally.edits < edits; seed++) runHistory(seed, tally)
  expect(tally.faults.slice(0, 20)).toEqual([])
  expect(tally.exact).toBeGreaterThan(edits)
  expect(tally.reported).toBeGreaterThan(edits)
  // Where the two texts cannot tell is seldom, and so is a report of a note that nothing has happened to.
  expect(tally.undecidable).toBeLessThan(tally.exact / 100)
  expect(tally.untouched).toBeGreaterThan(edits / 2)
  expect(tally.alarms).toBeLessThan(tally.untouched / 100)
})
