import { fault, rebuild } from './shared/audit.ts'

/**
 * A note stands more than once in a finished file.
 *
 * A reader cannot know which one the call means.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const noteRepeated = fault((f) => `The ${f.region} stands more than once in ${f.where}.`, rebuild)
