import { fault, rebuild } from './shared/audit.ts'

/**
 * A named destination is missing in the PDF.
 *
 * Links from outside, and citations of a paragraph, would open the first page.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const destinationMissing = fault(
  (f) => `The named destination \`${f.expected}\` is missing in ${f.where}.`,
  rebuild,
)
