import { fault } from './shared/audit.ts'

export const footnoteUncalled = fault(
  (f) => `A footnote in ${f.where} is called nowhere in the text: \`${f.expected}\`.`,
  'Write the call of the footnote, `[^label]`, at its place in the text.',
)
