import { fault, rebuild } from './shared/audit.ts'

/**
 * Under the mark of a note stands the text of another.
 *
 * The comment would be read on other words than it was written on: the one thing that may never happen.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const noteMisplaced = fault(
  (f) =>
    `Under the ${f.region} in ${f.where} stands the text of another: \`${f.found}\`, expected \`${f.expected}\`.`,
  rebuild,
)
