import { after, fault, rebuild } from './shared/audit.ts'

export const textMissing = fault(
  (f) => `Words of ${f.region} are missing in ${f.where}: \`${f.expected}\`${after(f)}.`,
  rebuild,
)
