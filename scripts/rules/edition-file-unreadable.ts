import { rule } from '../problems/rule.ts'

export const editionFileUnreadable = rule<{ reason: string; advice: string }>({
  step: 'read',
  severity: 'error',
  reason: ({ reason }) => reason,
  advice: ({ advice }) => advice,
})
