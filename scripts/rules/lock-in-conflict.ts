import { rule } from '../problems/rule.ts'

/**
 * The lock holds the marks of a merge that was not finished.
 *
 * Two people accepted different changes of the same paragraph. Until one of the two versions is taken, nobody can say
 * what was accepted, and the original is not guarded.
 *
 * ## What to do
 *
 * Take the lock of one side whole, then run `edition accept`: it shows what the other side had accepted and this one
 * has not.
 *
 */
export const lockInConflict = rule({
  step: 'parse',
  severity: 'error',
  reason: () => 'The lock is in conflict after a merge',
  advice: () =>
    'Take the lock of one side whole, with `git checkout --ours manuscript/manuscript.lock`, then run `edition accept` for what the other side had changed.',
})
