import { fault, rebuild } from './shared/audit.ts'

/**
 * A finished file has a note that no file on disk has.
 *
 * It would be read as the editors’ word.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const noteUnknown = fault(
  (f) => `There is a ${f.region} in ${f.where} that no file on disk has: \`${f.found}\`.`,
  rebuild,
)
