import { fault, rebuild } from './shared/audit.ts'

/**
 * Notes do not stand in the order of their calls.
 *
 * A reader who looks for 12 after 11 does not find it.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const noteOutOfOrder = fault(
  (f) =>
    `The ${f.region} does not stand in the order of the calls in ${f.where}: expected \`${f.expected}\`, found \`${f.found}\`.`,
  rebuild,
)
