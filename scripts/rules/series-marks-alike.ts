import { rule } from '../problems/rule.ts'

export const seriesMarksAlike = rule<{ first: string; second: string; mark: string }>({
  step: 'number',
  severity: 'warning',
  reason: ({ first, second, mark }) =>
    `The series \`${first}\` and \`${second}\` both print the mark \`${mark}\`, for different notes`,
  advice: ({ second }) =>
    `Give \`${second}\` a \`prefix\` or other \`marks\`, so that a reader knows where to look.`,
  expected: ({ second }) => [`prefix: ${second.charAt(0).toUpperCase()}`],
})
