import { fault } from './shared/audit.ts'

/**
 * The PDF has a font that the edition does not ship.
 *
 * It comes from the machine, and another machine sets the page otherwise.
 *
 * ## What to do
 *
 * Take the font out of the style sheets, or add its file to the edition.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const fontForeign = fault(
  (f) => `The font \`${f.found}\` in ${f.where} is none that the edition ships.`,
  'Take the font out of the style sheets, or add its file to the edition.',
)
