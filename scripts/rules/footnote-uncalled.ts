import { fault } from './shared/audit.ts'

/**
 * A footnote is called nowhere in the text.
 *
 * No output has a place for it.
 *
 * ## What to do
 *
 * Write the call of the footnote, `[^label]`, at its place in the text.
 *
 * Shown by `test/audit/audit-html.test.ts`.
 */
export const footnoteUncalled = fault(
  (f) => `A footnote in ${f.where} is called nowhere in the text: \`${f.expected}\`.`,
  'Write the call of the footnote, `[^label]`, at its place in the text.',
)
