import { fault, rebuild } from './shared/audit.ts'

export const noteAltered = fault(
  (f) => `The ${f.region} in ${f.where} has \`${f.found}\`, expected \`${f.expected}\`.`,
  rebuild,
)
