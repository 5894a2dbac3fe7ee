import { fault } from './shared/audit.ts'

export const linkDead = fault(
  (f) => `A link in ${f.where} leads nowhere: \`${f.found}\`.`,
  'Correct the target of the link, or report it as a fault of the program if the program made the link.',
)
