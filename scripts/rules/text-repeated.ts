import { after, fault, rebuild } from './shared/audit.ts'

export const textRepeated = fault(
  (f) => `Words of ${f.region} stand more than once in ${f.where}: \`${f.found}\`${after(f)}.`,
  rebuild,
)
