import { rule } from '../problems/rule.ts'

export const pageReferenceUnresolved = rule<{ target: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ target }) => `No page was found for \`${target}\``,
  advice: () => 'Report this as a defect of the program, with the edition.',
})
