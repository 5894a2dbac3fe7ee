import { rule } from '../problems/rule.ts'
import type { OnPage } from './shared/publish.ts'

/**
 * Something is taller than a page leaves room for.
 *
 * It would run over the foot of the page, and its end would not be printed.
 *
 * ## What to do
 *
 * Divide it into smaller parts, or make the picture smaller.
 *
 * Shown by `test/publish/hard-editions.test.ts`.
 */
export const pageOverflow = rule<OnPage>({
  step: 'publish',
  severity: 'error',
  reason: ({ page, near }) => `Something is taller than page ${page} leaves room for, at \`${near}\``,
  advice: () => 'Divide it into smaller parts, or make the picture smaller.',
})
