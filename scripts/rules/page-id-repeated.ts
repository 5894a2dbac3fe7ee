import { rule } from '../problems/rule.ts'
import type { OnPage } from './shared/publish.ts'

export const pageIdRepeated = rule<OnPage>({
  step: 'publish',
  severity: 'error',
  reason: ({ page, near }) => `The id \`${near}\` stands a second time on page ${page}`,
  advice: () => 'Report this as a defect of the program, with the edition.',
})
