import { after, fault, rebuild } from './shared/audit.ts'

/**
 * Words of the original or of the notes are missing in a finished file.
 *
 * What was lost on the way would be missing in every copy, and nobody would see it.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const textMissing = fault(
  (f) => `Words of ${f.region} are missing in ${f.where}: \`${f.expected}\`${after(f)}.`,
  rebuild,
)
