import { rule } from '../problems/rule.ts'

/**
 * The lock is an empty file.
 *
 * An empty lock remembers nothing: it is no first record, but one that was lost.
 *
 * ## What to do
 *
 * Restore the file from its last version. To begin a new record with the original as it stands, remove the file and
 * run
 * `edition accept`.
 *
 */
export const lockEmpty = rule({
  step: 'parse',
  severity: 'error',
  reason: () => 'The lock is empty',
  advice: () =>
    'Restore the file from its last version, or remove it and run `edition accept` to begin a new record with the original as it stands.',
})
