import { rule } from '../problems/rule.ts'

/**
 * There is no finished edition to verify.
 *
 * `edition verify` reads what lies in `output/`; there is nothing in it.
 *
 * ## What to do
 *
 * Run `edition build` first.
 *
 * Shown by `test/bad-input.test.ts`.
 */
export const outputMissing = rule({
  step: 'publish',
  severity: 'error',
  reason: () => 'There is no finished edition in `output/`',
  advice: () => 'Run `edition build` first.',
})
