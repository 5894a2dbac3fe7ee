import { fault, rebuild } from './shared/audit.ts'

export const lemmaShortenedWrongly = fault(
  (f) =>
    `The short lemma \`${f.found}\` of the ${f.region} is not made of the words of its lemma, \`${f.expected}\`.`,
  rebuild,
)
