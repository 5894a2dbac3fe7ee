import { fault, rebuild } from './shared/audit.ts'

/**
 * A lemma in short form is not made of its words.
 *
 * At the foot of the page stand words that the original does not have there.
 *
 * ## What to do
 *
 * Do not publish the file. Compare the place with the file on disk; where that is as it should be, report a defect
 * of the program, with the edition.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const lemmaShortenedWrongly = fault(
  (f) =>
    `The short lemma \`${f.found}\` of the ${f.region} is not made of the words of its lemma, \`${f.expected}\`.`,
  rebuild,
)
