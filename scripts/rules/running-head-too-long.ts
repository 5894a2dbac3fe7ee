import { rule } from '../problems/rule.ts'
import type { OnPage } from './shared/publish.ts'

export const runningHeadTooLong = rule<OnPage>({
  step: 'publish',
  severity: 'warning',
  reason: ({ page, near }) => `The running head \`${near}\` is too long for page ${page} and is left out`,
  advice: () => 'Give the chapter a short title in `chapters:` of edition.yaml.',
})
