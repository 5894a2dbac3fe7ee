import { after, fault } from './shared/audit.ts'

export const glyphMissingInPdf = fault(
  (f) => `A character without a glyph stands in ${f.region} in ${f.where}: \`${f.found}\`${after(f)}.`,
  'Add a typeface that has the character, or report it as a fault of the program if a shipped one has it.',
)
