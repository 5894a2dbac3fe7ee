import { after, fault, rebuild } from './shared/audit.ts'

/**
 * Words stand in another place than on disk.
 *
 * A paragraph in the wrong order, or a line in another note, says something else.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const textMisplaced = fault(
  (f) =>
    `Words of ${f.region} stand in another place in ${f.where}: \`${f.expected}\`, expected${after(f) || ' at its beginning'}.`,
  rebuild,
)
