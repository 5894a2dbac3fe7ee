import { rule } from '../problems/rule.ts'

/**
 * No page was found for a reference to one.
 *
 * Contents and index would print no number.
 *
 * ## What to do
 *
 * Report it as a defect of the program, with the edition.
 *
 * Shown by `test/publish/pages/report-layout.test.ts`.
 */
export const pageReferenceUnresolved = rule<{ target: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ target }) => `No page was found for \`${target}\``,
  advice: () => 'Report this as a defect of the program, with the edition.',
})
