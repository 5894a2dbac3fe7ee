import { rule } from '../problems/rule.ts'

export const fontUnshipped = rule<{ font: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ font }) => `The PDF holds the font \`${font}\`, which the edition does not ship`,
  advice: () => 'Take the font family out of the edition’s style sheet.',
})
