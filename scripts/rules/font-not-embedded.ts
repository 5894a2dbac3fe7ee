import { fault } from './shared/audit.ts'

/**
 * A font of the PDF is not embedded.
 *
 * Each reader sees another in its place, with other widths and perhaps without the characters.
 *
 * ## What to do
 *
 * Allow the font to be embedded, or take another.
 *
 * Shown by `test/audit/pdf-reader/check-fonts.test.ts`.
 */
export const fontNotEmbedded = fault(
  (f) => `The font \`${f.found}\` in ${f.where} is not embedded.`,
  'Allow the font to be embedded, or take another.',
)
