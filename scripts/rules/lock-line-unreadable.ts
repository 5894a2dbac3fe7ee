import { rule } from '../problems/rule.ts'

/**
 * The lock has a line that the program does not write.
 *
 * Only `edition accept` writes the lock. A line that it cannot have written means that the file was edited by hand,
 * or
 * is no lock; nothing in it can be believed then.
 *
 * ## What to do
 *
 * Restore the file from its last version. To begin a new record with the original as it stands, remove the file and
 * run
 * `edition accept`.
 *
 */
export const lockLineUnreadable = rule<{ found: string; wanted: string | undefined }>({
  step: 'parse',
  severity: 'error',
  reason: ({ found, wanted }) => {
    const line = found.length > 60 ? `${[...found].slice(0, 60).join('')} …` : found
    return wanted === undefined
      ? `The lock has a line that cannot be read: \`${line}\``
      : `The lock begins with \`${line}\`, not with \`${wanted}\``
  },
  advice: () =>
    'Restore the file from its last version, or remove it and run `edition accept` to begin a new record with the original as it stands.',
})
