import { after, fault, rebuild } from './shared/audit.ts'

export const textAltered = fault(
  (f) => `Unexpected \`${f.found}\` in ${f.region} in ${f.where}, expected \`${f.expected}\`${after(f)}.`,
  rebuild,
)
