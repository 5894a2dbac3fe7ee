import { fault } from './shared/audit.ts'

/**
 * A font of the PDF is drawn, not embedded as a font.
 *
 * Its letters print coarsely, and cannot be searched or read aloud.
 *
 * ## What to do
 *
 * Use static TrueType files, and no bold or italic that the typeface does not have.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const fontType3 = fault(
  (f) => `The font \`${f.found}\` in ${f.where} is drawn (Type 3), not embedded as a font.`,
  'Use static TrueType files, and no bold or italic that the typeface does not have.',
)
