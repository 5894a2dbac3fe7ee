import { rule } from '../problems/rule.ts'

export const seriesUnused = rule<{ series: string }>({
  step: 'number',
  severity: 'warning',
  reason: ({ series }) => `The series \`${series}\` is declared, but no note belongs to it`,
  advice: ({ series }) =>
    `Remove \`${series}\` from \`series\`, or name it in the notes that should be in it.`,
})
