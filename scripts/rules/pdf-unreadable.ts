import { fault, rebuild } from './shared/audit.ts'

/**
 * The PDF cannot be read back.
 *
 * What cannot be read back cannot be proved complete.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-pdf.test.ts`.
 */
export const pdfUnreadable = fault((f) => `The PDF cannot be read back: ${f.found}.`, rebuild)
