import { fault, rebuild } from './shared/audit.ts'

/**
 * The call of a note stands more than once.
 *
 * The second would be read as another note with the same mark.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const callRepeated = fault(
  (f) => `The call of the ${f.region} stands more than once in ${f.where}.`,
  rebuild,
)
