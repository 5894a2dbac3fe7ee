import { fault } from './shared/audit.ts'

export const noteOutsideContainer = fault(
  (f) => `Text in ${f.where} belongs to no note: \`${f.expected}\`.`,
  'Put the text into the container of its note, and close every container with its own fence.',
)
