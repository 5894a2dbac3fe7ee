import { fault, rebuild } from './shared/audit.ts'

export const noteMisplaced = fault(
  (f) =>
    `Under the ${f.region} in ${f.where} stands the text of another: \`${f.found}\`, expected \`${f.expected}\`.`,
  rebuild,
)
