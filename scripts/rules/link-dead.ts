import { fault } from './shared/audit.ts'

/**
 * A link in a finished file leads nowhere.
 *
 * The reader who follows it finds nothing.
 *
 * ## What to do
 *
 * Correct the target, or report it as a defect of the program if the program made the link.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const linkDead = fault(
  (f) => `A link in ${f.where} leads nowhere: \`${f.found}\`.`,
  'Correct the target of the link, or report it as a fault of the program if the program made the link.',
)
