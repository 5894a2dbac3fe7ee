import { rule } from '../problems/rule.ts'
import type { OnPage } from './shared/publish.ts'

export const pageLineTooWide = rule<OnPage & { words: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ page, near, words }) =>
    `A line on page ${page} is wider than the page’s block, at \`${near}\`: \`${words}\``,
  advice: () => 'Divide the long word or the wide table.',
})
