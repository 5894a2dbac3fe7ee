import { rule } from '../problems/rule.ts'
import type { OnPage } from './shared/publish.ts'

/**
 * A line is wider than the page’s block.
 *
 * Its end would stand in the margin, or be cut off.
 *
 * ## What to do
 *
 * Divide the long word or the wide table.
 *
 * Shown by `test/publish/hard-editions.test.ts`.
 */
export const pageLineTooWide = rule<OnPage & { words: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ page, near, words }) =>
    `A line on page ${page} is wider than the page’s block, at \`${near}\`: \`${words}\``,
  advice: () => 'Divide the long word or the wide table.',
})
