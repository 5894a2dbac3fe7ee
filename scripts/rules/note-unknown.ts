import { fault, rebuild } from './shared/audit.ts'

export const noteUnknown = fault(
  (f) => `There is a ${f.region} in ${f.where} that no file on disk has: \`${f.found}\`.`,
  rebuild,
)
