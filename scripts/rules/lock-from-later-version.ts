import { rule } from '../problems/rule.ts'

/**
 * The lock was written by a later version of the program.
 *
 * A later version may record what this one does not know. To read past it would be to print what has not been
 * checked.
 *
 * ## What to do
 *
 * Install the version of the program that the edition's other editors use.
 *
 */
export const lockFromLaterVersion = rule<{ version: string; known: number }>({
  step: 'parse',
  severity: 'error',
  reason: ({ version, known }) =>
    `The lock has version \`${version}\` of its format, and this program reads version \`${known}\``,
  advice: () => 'Install the later version of the program with which the lock was written.',
})
