import { rule } from '../problems/rule.ts'

export const configLanguageUnknown = rule<{ key: string; value: string }>({
  step: 'read',
  severity: 'error',
  reason: ({ key, value }) => `\`${key}\`: \`${value}\` is not a language tag`,
  advice: () => 'Write a BCP 47 tag, such as `en-GB`, `de` or `hy`.',
})
