import { rule } from '../problems/rule.ts'

/**
 * A file cannot be read.
 *
 * It may not be opened, it is larger than any text, or it leads out of the folder. What is in it would be missing
 * from the book.
 *
 * ## What to do
 *
 * Do what the message says; it names the cause.
 *
 * Shown by `test/bad-input.test.ts`.
 */
export const editionFileUnreadable = rule<{ reason: string; advice: string }>({
  step: 'read',
  severity: 'error',
  reason: ({ reason }) => reason,
  advice: ({ advice }) => advice,
})
