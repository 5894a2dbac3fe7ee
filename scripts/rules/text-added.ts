import { after, fault, rebuild } from './shared/audit.ts'

/**
 * A finished file has words that no file on disk has.
 *
 * They would be taken for the original’s, or for the editors’.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const textAdded = fault(
  (f) => `Unexpected \`${f.found}\` in ${f.region} in ${f.where}${after(f)}: no file on disk has it there.`,
  rebuild,
)
