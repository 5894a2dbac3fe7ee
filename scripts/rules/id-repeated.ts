import { fault, rebuild } from './shared/audit.ts'

/**
 * An id stands more than once in a finished file.
 *
 * Links lead to the first, whichever was meant.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const idRepeated = fault((f) => `The id \`${f.found}\` stands more than once in ${f.where}.`, rebuild)
