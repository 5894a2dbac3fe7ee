import { rule } from '../problems/rule.ts'

/**
 * A fence stands where there are no containers.
 *
 * Only notes have containers; in front and back matter the line would print as it stands.
 *
 * ## What to do
 *
 * Write verse as a quotation with a backslash at the end of each line, and notes into a file of their own.
 *
 * ## Fails
 *
 * `annotations/front/introduction.md`
 *
 * ````md
 * # Introduction
 *
 * On the essay.
 *
 * :::verse
 * What is truth?
 * :::
 * ````
 *
 * ```text
 * annotations/front/introduction.md:5:1: error: `:::verse` is a fence, but only notes have containers  fence-outside-notes
 *     Write verse as a quotation with a backslash at the end of each line, and notes into a file of their own.
 * annotations/front/introduction.md:7:1: error: `:::` is a fence, but only notes have containers  fence-outside-notes
 *     Write verse as a quotation with a backslash at the end of each line, and notes into a file of their own.
 * ```
 *
 * ## Passes
 *
 * `annotations/front/introduction.md`
 *
 * ````md
 * # Introduction
 *
 * On the essay.
 *
 * > What is truth?\
 * > he said.
 * ````
 */
export const fenceOutsideNotes = rule<{ fence: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ fence }) => `\`${fence}\` is a fence, but only notes have containers`,
  advice: () =>
    'Write verse as a quotation with a backslash at the end of each line, and notes into a file of their own.',
})
