import { rule } from '../problems/rule.ts'

export const noteAwayFromCall = rule<{ note: string; call: string; begins: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ note, call, begins }) =>
    `The note \`${note}\` is called on page ${call} and begins on page ${begins}`,
  advice: () => 'Shorten the note, or enlarge the page.',
})
