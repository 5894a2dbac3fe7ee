import { fault, rebuild } from './shared/audit.ts'

/**
 * A note has more or fewer citations than on disk.
 *
 * A source would be missing, or stand in another note.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const citationCount = fault(
  (f) =>
    `The ${f.region} has ${f.expected} citations and empty links on disk, but ${f.found} were formatted.`,
  rebuild,
)
