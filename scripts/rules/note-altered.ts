import { fault, rebuild } from './shared/audit.ts'

/**
 * Mark, series or stance of a note are others than on disk.
 *
 * A note that disputes would be read as one that corroborates.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const noteAltered = fault(
  (f) => `The ${f.region} in ${f.where} has \`${f.found}\`, expected \`${f.expected}\`.`,
  rebuild,
)
