import { rule } from '../problems/rule.ts'

export const outputMissing = rule({
  step: 'publish',
  severity: 'error',
  reason: () => 'There is no finished edition in `output/`',
  advice: () => 'Run `edition build` first.',
})
