import { fault } from './shared/audit.ts'

/**
 * Words stand in a finished file and cannot be seen.
 *
 * Text in the paper’s colour, or covered by something, is lost to the reader although the file has it.
 *
 * ## What to do
 *
 * Take out what hides the words: a colour, an element or a rule of the edition’s own style sheets.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const textInvisible = fault(
  (f) => `Words of ${f.region} cannot be seen in ${f.where}: \`${f.found}\` (${f.expected}).`,
  'Take out what hides the words: a colour, an element or a style of the edition’s own style sheets.',
)
