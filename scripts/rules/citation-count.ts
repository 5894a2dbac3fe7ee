import { fault, rebuild } from './shared/audit.ts'

export const citationCount = fault(
  (f) =>
    `The ${f.region} has ${f.expected} citations and empty links on disk, but ${f.found} were formatted.`,
  rebuild,
)
