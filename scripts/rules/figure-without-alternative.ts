import { rule } from '../problems/rule.ts'

export const figureWithoutAlternative = rule<{ url: string }>({
  step: 'compose',
  severity: 'error',
  reason: ({ url }) => `The picture \`${url}\` has no alternative text`,
  advice: () => 'Say between the square brackets what the picture shows, for readers who cannot see it.',
  expected: ({ url }) => [`![What the picture shows](${url})`],
})
