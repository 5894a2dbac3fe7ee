import { rule } from '../problems/rule.ts'
import type { OnPage } from './shared/publish.ts'

/**
 * An id stands twice in the pages.
 *
 * Links and named destinations would lead to the first of the two, whichever was meant.
 *
 * ## What to do
 *
 * Report it as a defect of the program, with the edition.
 *
 * Shown by `test/publish/pages/report-layout.test.ts`.
 */
export const pageIdRepeated = rule<OnPage>({
  step: 'publish',
  severity: 'error',
  reason: ({ page, near }) => `The id \`${near}\` stands a second time on page ${page}`,
  advice: () => 'Report this as a defect of the program, with the edition.',
})
