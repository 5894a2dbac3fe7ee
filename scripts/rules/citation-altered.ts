import { fault, rebuild } from './shared/audit.ts'

/**
 * A formatted citation lacks words of the note.
 *
 * A prefix such as “but see”, or a page, was lost on the way.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const citationAltered = fault(
  (f) =>
    `The formatted citation \`${f.found}\` in the ${f.region} lacks words of the note: \`${f.expected}\`.`,
  rebuild,
)
