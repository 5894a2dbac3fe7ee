import { rule } from '../problems/rule.ts'

/**
 * A text in the lock does not have the digest that stands above it.
 *
 * The lock was edited by hand. A changed original could be hidden by changing the lock as well; the digest shows that
 * somebody has.
 *
 * ## What to do
 *
 * Restore the file from its last version, and accept changes of the original with `edition accept` alone.
 *
 */
export const lockBlockAltered = rule({
  step: 'parse',
  severity: 'error',
  reason: () => 'The text recorded here is not the one that was accepted: its digest is another',
  advice: () =>
    'Restore the lock from its last version; accept changes of the original with `edition accept` alone.',
})
