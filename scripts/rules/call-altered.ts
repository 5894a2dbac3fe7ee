import { fault, rebuild } from './shared/audit.ts'

export const callAltered = fault(
  (f) => `The call of the ${f.region} in ${f.where} reads \`${f.found}\`, expected \`${f.expected}\`.`,
  rebuild,
)
