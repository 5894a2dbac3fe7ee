import { fault, rebuild } from './shared/audit.ts'

export const noteOutOfOrder = fault(
  (f) =>
    `The ${f.region} does not stand in the order of the calls in ${f.where}: expected \`${f.expected}\`, found \`${f.found}\`.`,
  rebuild,
)
