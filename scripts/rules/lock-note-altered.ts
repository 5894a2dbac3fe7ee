import { rule } from '../problems/rule.ts'

/**
 * A note or reference in the lock does not have the words that stand at its place.
 *
 * The lock was edited by hand, or put together from two versions. Where the note stood can no longer be told.
 *
 * ## What to do
 *
 * Restore the file from its last version; after a merge, take the lock of one side whole and run `edition accept`.
 *
 */
export const lockNoteAltered = rule<{ note: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ note }) => `The lock says of \`${note}\` what does not agree with the text above it`,
  advice: () =>
    'Restore the lock from its last version; after a merge, take the lock of one side whole, then run `edition accept`.',
})
