import { fault, rebuild } from './shared/audit.ts'

export const callRepeated = fault(
  (f) => `The call of the ${f.region} stands more than once in ${f.where}.`,
  rebuild,
)
