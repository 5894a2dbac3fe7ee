import { fault } from './shared/audit.ts'

/**
 * Text belongs to no note.
 *
 * It stands between two containers, so that no output has a place for it.
 *
 * ## What to do
 *
 * Put the text into the container of its note, and close every container with its own fence.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const noteOutsideContainer = fault(
  (f) => `Text in ${f.where} belongs to no note: \`${f.expected}\`.`,
  'Put the text into the container of its note, and close every container with its own fence.',
)
