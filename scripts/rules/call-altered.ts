import { fault, rebuild } from './shared/audit.ts'

/**
 * A call has another mark than its note.
 *
 * It leads the reader to another note.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const callAltered = fault(
  (f) => `The call of the ${f.region} in ${f.where} reads \`${f.found}\`, expected \`${f.expected}\`.`,
  rebuild,
)
