import { rule } from '../problems/rule.ts'
import type { OnPage } from './shared/publish.ts'

export const pageOverlap = rule<OnPage>({
  step: 'publish',
  severity: 'error',
  reason: ({ page, near }) => `Text and notes lie over each other on page ${page}, at \`${near}\``,
  advice: () => 'Take rules about heights and positions out of the edition’s style sheet.',
})
