import { rule } from '../problems/rule.ts'
import type { OnPage } from './shared/publish.ts'

export const pageMoved = rule<OnPage>({
  step: 'publish',
  severity: 'error',
  reason: ({ page, near }) => `Lines of page ${page} moved after the page was made, at \`${near}\``,
  advice: () => 'Take rules that depend on the place in the page out of the edition’s style sheet.',
})
