import { fault } from './shared/audit.ts'

export const textOutsidePage = fault(
  (f) => `Words of ${f.region} stand outside the page in ${f.where}: \`${f.found}\`.`,
  'Give the words room: a narrower table, a smaller picture or another place for a line that cannot be broken.',
)
