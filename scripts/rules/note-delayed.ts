import { rule } from '../problems/rule.ts'

export const noteDelayed = rule<{ note: string; call: string; begins: string }>({
  step: 'publish',
  severity: 'warning',
  reason: ({ note, call, begins }) =>
    `The note \`${note}\` is called on page ${call} and begins on page ${begins}, because an earlier note of its series still runs on page ${call}`,
  advice: () => 'Shorten the earlier note, or leave it so.',
})
