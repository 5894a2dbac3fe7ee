import { fault, rebuild } from './shared/audit.ts'

/**
 * The call of a note is missing.
 *
 * The note is there, but no reader of the text learns of it.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const callMissing = fault((f) => `The call of the ${f.region} is missing in ${f.where}.`, rebuild)
