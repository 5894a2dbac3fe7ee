import { fault, rebuild } from './shared/audit.ts'

export const destinationMissing = fault(
  (f) => `The named destination \`${f.expected}\` is missing in ${f.where}.`,
  rebuild,
)
