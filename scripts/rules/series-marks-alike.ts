import { rule } from '../problems/rule.ts'

/**
 * Two series print the same mark for different notes.
 *
 * A reader who meets a `1` in the text must know at the foot of which series to look.
 *
 * ## What to do
 *
 * Give one of the series a `prefix` or other `marks`.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources}
 * ````
 *
 * ```text
 * manuscript/edition.yaml:5:3: warning: The series `note` and `counter-source` both print the mark `1`, for different notes  series-marks-alike
 *     Give `counter-source` a `prefix` or other `marks`, so that a reader knows where to look.
 *       prefix: C
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, marks: lower-alpha}
 * ````
 */
export const seriesMarksAlike = rule<{ first: string; second: string; mark: string }>({
  step: 'number',
  severity: 'warning',
  reason: ({ first, second, mark }) =>
    `The series \`${first}\` and \`${second}\` both print the mark \`${mark}\`, for different notes`,
  advice: ({ second }) =>
    `Give \`${second}\` a \`prefix\` or other \`marks\`, so that a reader knows where to look.`,
  expected: ({ second }) => [`prefix: ${second.charAt(0).toUpperCase()}`],
})
