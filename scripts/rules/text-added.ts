import { after, fault, rebuild } from './shared/audit.ts'

export const textAdded = fault(
  (f) => `Unexpected \`${f.found}\` in ${f.region} in ${f.where}${after(f)}: no file on disk has it there.`,
  rebuild,
)
