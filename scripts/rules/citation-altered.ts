import { fault, rebuild } from './shared/audit.ts'

export const citationAltered = fault(
  (f) =>
    `The formatted citation \`${f.found}\` in the ${f.region} lacks words of the note: \`${f.expected}\`.`,
  rebuild,
)
