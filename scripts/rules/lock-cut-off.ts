import { rule } from '../problems/rule.ts'

/**
 * The lock ends before its last line.
 *
 * The last line of a lock is `end`. Without it a part of the record is missing, and with it the guard over a part
 * of the
 * original.
 *
 * ## What to do
 *
 * Restore the file from its last version. To begin a new record with the original as it stands, remove the file and
 * run
 * `edition accept`.
 *
 */
export const lockCutOff = rule({
  step: 'parse',
  severity: 'error',
  reason: () => 'The lock is cut off here: its last line is not `end`',
  advice: () =>
    'Restore the file from its last version, or remove it and run `edition accept` to begin a new record with the original as it stands.',
})
