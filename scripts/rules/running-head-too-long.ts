import { rule } from '../problems/rule.ts'
import type { OnPage } from './shared/publish.ts'

/**
 * A running head is too long for the page and is left out.
 *
 * The reader who opens the book there does not learn in which chapter.
 *
 * ## What to do
 *
 * Give the chapter a short title in `chapters:` of edition.yaml.
 *
 * Shown by `test/publish/pages/pages.test.ts`.
 */
export const runningHeadTooLong = rule<OnPage>({
  step: 'publish',
  severity: 'warning',
  reason: ({ page, near }) => `The running head \`${near}\` is too long for page ${page} and is left out`,
  advice: () => 'Give the chapter a short title in `chapters:` of edition.yaml.',
})
