import { fault, rebuild } from './shared/audit.ts'

export const lemmaAltered = fault(
  (f) => `The words marked for the ${f.region} in ${f.where} are \`${f.found}\`, expected \`${f.expected}\`.`,
  rebuild,
)
