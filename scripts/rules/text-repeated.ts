import { after, fault, rebuild } from './shared/audit.ts'

/**
 * Words stand more than once in a finished file.
 *
 * A passage repeated at a page break reads as an error of the original.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const textRepeated = fault(
  (f) => `Words of ${f.region} stand more than once in ${f.where}: \`${f.found}\`${after(f)}.`,
  rebuild,
)
