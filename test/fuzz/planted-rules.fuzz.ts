/**
 * Every rule fires on a fault planted in a copy of the first edition, and its message is enough to mend it.
 *
 * For each rule the table plants one fault in the edition's own files. The edition is checked; the rule must tell of
 * it at the right file and line, with advice; then the mend is made that the message asks for, and the edition is
 * checked again: the rule is silent, and so is every other, but for those that the table names as the next step.
 *
 * With `PLANTED_MESSAGES=1` every message is printed, to be read by somebody who knows nothing of the program.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { formatProblems } from '../../scripts/problems/format.ts'
import type { Problem } from '../../scripts/problems/problem.ts'
import type { RuleId } from '../../scripts/problems/report.ts'
import { citing } from './planted/citing.ts'
import { type Contents, Copy, firstEdition, problemsOf } from './planted/copy.ts'
import { exempt } from './planted/exempt.ts'
import { guarding } from './planted/guarding.ts'
import { guardingNames } from './planted/guarding-names.ts'
import { locking, withLock } from './planted/locking.ts'
import { parsing } from './planted/parsing.ts'
import { placing } from './planted/placing.ts'
import type { Plant, Plants } from './planted/plant.ts'
import { reading } from './planted/reading.ts'
import { collectedSteps } from './planted/steps.ts'

const plants: Plants = {
  ...reading,
  ...parsing,
  ...placing,
  ...citing,
  ...guarding,
  ...guardingNames,
  ...locking,
}
let clean: Copy
let locked: Copy
let problemsOfClean: Problem[]

beforeAll(async () => {
  const files: Map<string, Contents> = await firstEdition()
  clean = new Copy(files)
  problemsOfClean = await problemsOf(clean)
  locked = await withLock(clean)
})

it('each rule that an edition on disk can break has a plant or a reason', () => {
  expect([...Object.keys(plants), ...Object.keys(exempt)].sort()).toEqual(collectedSteps())
})

describe('a planted fault is told, and mended by its message alone', () => {
  it.each(Object.entries(plants) as [RuleId, Plant][])('%s', async (rule, plant) => {
    const copy = new Copy((plant.locked ? locked : clean).files)
    plant.plant(copy)
    const { file, line } = copy.expected()
    const told = newIn(await problemsOf(copy))
    const fired = told.filter((problem) => problem.rule === rule)
    if (process.env.PLANTED_MESSAGES)
      console.log(formatProblems(fired, { folder: '', colour: false }), others(told, rule))

    expect(fired.map((problem) => problem.file)).toContain(plant.file ?? file)
    if (line !== undefined) expect(fired.map((problem) => problem.line)).toContain(line)
    for (const { reason, advice } of fired) {
      expect(reason).not.toBe('')
      expect(advice).not.toBe('')
    }

    for (const problem of fired.toReversed()) await plant.mend(copy, problem)
    if (copy.isAsBefore()) return
    const left = newIn(await problemsOf(copy))
    expect(left.map((problem) => problem.rule)).not.toContain(rule)
    expect(
      formatProblems(
        left.filter((problem) => !isNextStep(plant, problem)),
        { folder: '', colour: false },
      ),
    ).toBe('')
  })
})

/** Problems that the edition does not have of itself. */
function newIn(problems: readonly Problem[]): Problem[] {
  const old = new Set(problemsOfClean.map(keyOf))
  return problems.filter((problem) => !old.has(keyOf(problem)))
}

function keyOf({ rule, file, reason }: Problem): string {
  return [rule, file, reason].join('\n')
}

function isNextStep({ leaves = [] }: Plant, { rule }: Problem): boolean {
  return leaves.some((id) => id === rule)
}

function others(told: readonly Problem[], rule: RuleId): string {
  const ids = told.flatMap((problem) => (problem.rule === rule ? [] : problem.rule))
  return ids.length === 0 ? '' : `besides: ${[...new Set(ids)].join(', ')}`
}
