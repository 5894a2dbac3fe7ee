import { after, fault } from './shared/audit.ts'

/**
 * A character has no glyph in the PDF.
 *
 * An empty box stands in its place.
 *
 * ## What to do
 *
 * Replace the character, or report it as a defect of the program if a shipped typeface has it.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const glyphMissingInPdf = fault(
  (f) => `A character without a glyph stands in ${f.region} in ${f.where}: \`${f.found}\`${after(f)}.`,
  'Add a typeface that has the character, or report it as a fault of the program if a shipped one has it.',
)
