import { after, fault, rebuild } from './shared/audit.ts'

/**
 * Words in a finished file are others than on disk.
 *
 * The original is never altered; a changed letter changes what a witness said.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const textAltered = fault(
  (f) => `Unexpected \`${f.found}\` in ${f.region} in ${f.where}, expected \`${f.expected}\`${after(f)}.`,
  rebuild,
)
