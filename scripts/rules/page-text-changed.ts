import { rule } from '../problems/rule.ts'

/**
 * The pages do not hold the text once and in order.
 *
 * The page engine lost or repeated words while dividing the text into pages.
 *
 * ## What to do
 *
 * Report it as a defect of the program, with the edition.
 *
 * Shown by `test/publish/pages/report-layout.test.ts`.
 */
export const pageTextChanged = rule<{ words: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ words }) => `The pages do not hold the text once and in order; it differs from \`${words}\` on`,
  advice: () => 'Report this as a defect of the program, with the edition.',
})
