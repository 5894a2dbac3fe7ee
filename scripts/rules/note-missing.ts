import { fault, rebuild } from './shared/audit.ts'

/**
 * A note is missing in a finished file.
 *
 * Its call leads nowhere, or is missing too.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const noteMissing = fault(
  (f) => `The ${f.region} is missing in ${f.where}: \`${f.expected}\`.`,
  rebuild,
)
