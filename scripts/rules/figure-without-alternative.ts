import { rule } from '../problems/rule.ts'

/**
 * A picture has no alternative text.
 *
 * Readers who cannot see the picture hear this text in its place; without it they do not learn what everybody else
 * sees.
 *
 * ## What to do
 *
 * Say between the square brackets what the picture shows.
 *
 * Shown by `test/cases/compose/figure/expected/stderr`.
 */
export const figureWithoutAlternative = rule<{ url: string }>({
  step: 'compose',
  severity: 'error',
  reason: ({ url }) => `The picture \`${url}\` has no alternative text`,
  advice: () => 'Say between the square brackets what the picture shows, for readers who cannot see it.',
  expected: ({ url }) => [`![What the picture shows](${url})`],
})
