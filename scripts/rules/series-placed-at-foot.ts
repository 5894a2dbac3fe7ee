import { rule } from '../problems/rule.ts'

export const seriesPlacedAtFoot = rule<{ series: string; place: string }>({
  step: 'publish',
  severity: 'warning',
  reason: ({ series, place }) =>
    `The series \`${series}\` asks for \`${place}\` in print and is set at the foot of the page, a paragraph for each note`,
  advice: () => 'Leave out `place:` and `layout:` of the series.',
})
