import { rule } from '../problems/rule.ts'

/**
 * A note begins on a later page than its call.
 *
 * An earlier note of its series still runs on the page of the call; the note follows directly after it. This is the
 * one exception to the rule that a note begins where it is called.
 *
 * ## What to do
 *
 * Shorten the earlier note, or leave it so.
 *
 * Shown by `test/publish/pages/pages.test.ts`.
 */
export const noteDelayed = rule<{ note: string; call: string; begins: string }>({
  step: 'publish',
  severity: 'warning',
  reason: ({ note, call, begins }) =>
    `The note \`${note}\` is called on page ${call} and begins on page ${begins}, because an earlier note of its series still runs on page ${call}`,
  advice: () => 'Shorten the earlier note, or leave it so.',
})
