import { rule } from '../problems/rule.ts'

/**
 * The lock records something twice.
 *
 * The lock was put together from two versions. Which of the two places was accepted cannot be told.
 *
 * ## What to do
 *
 * Take the lock of one side whole and run `edition accept`.
 *
 */
export const lockEntryRepeated = rule<{ kind: string; id: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ kind, id }) => `The lock records the ${kind} \`${id}\` twice`,
  advice: () =>
    'Restore the lock from its last version; after a merge, take the lock of one side whole, then run `edition accept`.',
})
