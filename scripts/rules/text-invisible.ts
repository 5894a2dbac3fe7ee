import { fault } from './shared/audit.ts'

export const textInvisible = fault(
  (f) => `Words of ${f.region} cannot be seen in ${f.where}: \`${f.found}\` (${f.expected}).`,
  'Take out what hides the words: a colour, an element or a style of the edition’s own style sheets.',
)
