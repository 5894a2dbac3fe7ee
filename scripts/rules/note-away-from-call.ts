import { rule } from '../problems/rule.ts'

/**
 * A note begins on another page than its call, for no reason that is allowed.
 *
 * The reader would look for it at the foot of the page and not find it.
 *
 * ## What to do
 *
 * Shorten the note, or enlarge the page.
 *
 * Shown by `test/publish/pages/report-layout.test.ts`.
 */
export const noteAwayFromCall = rule<{ note: string; call: string; begins: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ note, call, begins }) =>
    `The note \`${note}\` is called on page ${call} and begins on page ${begins}`,
  advice: () => 'Shorten the note, or enlarge the page.',
})
