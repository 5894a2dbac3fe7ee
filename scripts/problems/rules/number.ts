/** Rules of the numbering step: what readers could not tell apart or would miss at the foot. */
import { rule } from '../rule.ts'

export const numberRules = {
  'series-marks-alike': rule<{ first: string; second: string; mark: string }>({
    severity: 'warning',
    reason: ({ first, second, mark }) =>
      `The series \`${first}\` and \`${second}\` both print the mark \`${mark}\`, for different notes`,
    advice: ({ second }) =>
      `Give \`${second}\` a \`prefix\` or other \`marks\`, so that a reader knows where to look.`,
    expected: ({ second }) => [`prefix: ${second.charAt(0).toUpperCase()}`],
  }),
  'series-unused': rule<{ series: string }>({
    severity: 'warning',
    reason: ({ series }) => `The series \`${series}\` is declared, but no note belongs to it`,
    advice: ({ series }) =>
      `Remove \`${series}\` from \`series\`, or name it in the notes that should be in it.`,
  }),
}
