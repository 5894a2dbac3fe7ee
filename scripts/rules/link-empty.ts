import { rule } from '../problems/rule.ts'

export const linkEmpty = rule<{ url: string }>({
  step: 'compose',
  severity: 'error',
  reason: ({ url }) => `The link to \`${url}\` has no words`,
  advice: () => 'Write the words that the link shall carry between the square brackets.',
})
