import { fault } from './shared/audit.ts'

/**
 * Words stand outside the page.
 *
 * They are in the file, and on no paper.
 *
 * ## What to do
 *
 * Give the words room: a narrower table, a smaller picture, another place for a line that cannot be broken.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const textOutsidePage = fault(
  (f) => `Words of ${f.region} stand outside the page in ${f.where}: \`${f.found}\`.`,
  'Give the words room: a narrower table, a smaller picture or another place for a line that cannot be broken.',
)
