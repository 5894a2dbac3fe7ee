import { rule } from '../problems/rule.ts'
import type { OnPage } from './shared/publish.ts'

/**
 * Lines moved after their page was made.
 *
 * Calls and notes were set by where the lines stood; they may now be on different pages.
 *
 * ## What to do
 *
 * Take rules that depend on the place in the page out of the edition’s style sheet.
 *
 * Shown by `test/publish/pages/report-layout.test.ts`.
 */
export const pageMoved = rule<OnPage>({
  step: 'publish',
  severity: 'error',
  reason: ({ page, near }) => `Lines of page ${page} moved after the page was made, at \`${near}\``,
  advice: () => 'Take rules that depend on the place in the page out of the edition’s style sheet.',
})
