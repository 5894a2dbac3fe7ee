import { rule } from '../problems/rule.ts'

export const pageTextChanged = rule<{ words: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ words }) => `The pages do not hold the text once and in order; it differs from \`${words}\` on`,
  advice: () => 'Report this as a defect of the program, with the edition.',
})
