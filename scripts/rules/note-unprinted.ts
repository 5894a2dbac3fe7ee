import { rule } from '../problems/rule.ts'

export const noteUnprinted = rule<{ note: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ note }) => `The note \`${note}\` does not stand whole and once in the pages`,
  advice: () => 'Report this as a defect of the program, with the edition.',
})
