import { fault, rebuild } from './shared/audit.ts'

/**
 * The words marked for a note are not its lemma.
 *
 * The screen would light up other words than the note is on.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const lemmaAltered = fault(
  (f) => `The words marked for the ${f.region} in ${f.where} are \`${f.found}\`, expected \`${f.expected}\`.`,
  rebuild,
)
