import { fault, rebuild } from './shared/audit.ts'

export const noteMissing = fault(
  (f) => `The ${f.region} is missing in ${f.where}: \`${f.expected}\`.`,
  rebuild,
)
