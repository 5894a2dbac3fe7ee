import { after, fault, rebuild } from './shared/audit.ts'

export const textMisplaced = fault(
  (f) =>
    `Words of ${f.region} stand in another place in ${f.where}: \`${f.expected}\`, expected${after(f) || ' at its beginning'}.`,
  rebuild,
)
