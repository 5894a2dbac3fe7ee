import { fault, rebuild } from './shared/audit.ts'

export const callMisplaced = fault(
  (f) =>
    `The call of the ${f.region} in ${f.where} stands after \`${f.found}\`, expected after \`${f.expected}\`.`,
  rebuild,
)
