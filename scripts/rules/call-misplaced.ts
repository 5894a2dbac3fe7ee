import { fault, rebuild } from './shared/audit.ts'

/**
 * A call stands after other words than its lemma.
 *
 * The note would be read on those words.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const callMisplaced = fault(
  (f) =>
    `The call of the ${f.region} in ${f.where} stands after \`${f.found}\`, expected after \`${f.expected}\`.`,
  rebuild,
)
