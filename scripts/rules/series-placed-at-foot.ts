import { rule } from '../problems/rule.ts'

/**
 * A series asks for a place or layout that print does not have.
 *
 * Its notes are set at the foot of the page, a paragraph each; the editors decided otherwise.
 *
 * ## What to do
 *
 * Leave out `place:` and `layout:` of the series.
 *
 * Shown by `test/publish/pages/report-layout.test.ts`.
 */
export const seriesPlacedAtFoot = rule<{ series: string; place: string }>({
  step: 'publish',
  severity: 'warning',
  reason: ({ series, place }) =>
    `The series \`${series}\` asks for \`${place}\` in print and is set at the foot of the page, a paragraph for each note`,
  advice: () => 'Leave out `place:` and `layout:` of the series.',
})
