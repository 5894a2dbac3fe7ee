import { rule } from '../problems/rule.ts'
import type { OnPage } from './shared/publish.ts'

/**
 * Text and notes lie over each other.
 *
 * Neither could be read.
 *
 * ## What to do
 *
 * Take rules about heights and positions out of the edition’s style sheet.
 *
 * Shown by `test/publish/pages/report-layout.test.ts`.
 */
export const pageOverlap = rule<OnPage>({
  step: 'publish',
  severity: 'error',
  reason: ({ page, near }) => `Text and notes lie over each other on page ${page}, at \`${near}\``,
  advice: () => 'Take rules about heights and positions out of the edition’s style sheet.',
})
