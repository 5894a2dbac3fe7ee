import { rule } from '../problems/rule.ts'
import type { OnPage } from './shared/publish.ts'

export const pageOverflow = rule<OnPage>({
  step: 'publish',
  severity: 'error',
  reason: ({ page, near }) => `Something is taller than page ${page} leaves room for, at \`${near}\``,
  advice: () => 'Divide it into smaller parts, or make the picture smaller.',
})
