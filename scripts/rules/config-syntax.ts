import { rule } from '../problems/rule.ts'

export const configSyntax = rule<{ problem: string }>({
  step: 'read',
  severity: 'error',
  reason: ({ problem }) => `The YAML cannot be read: ${problem}`,
  advice: () => 'Correct the line; text with a colon or quotation marks in it stands in quotation marks.',
})
