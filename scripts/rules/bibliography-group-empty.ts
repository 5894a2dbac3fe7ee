import { rule } from '../problems/rule.ts'

/**
 * No cited source fits a group of the bibliography.
 *
 * The group is not printed, and what it was made for stands in another one. Mostly a value is mistyped, in
 * `edition.yaml` or in the sources, or a group before it takes all of its sources.
 *
 * ## What to do
 *
 * Compare the values of the group with those of the sources. Put a group that takes little before one that takes much.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ```yaml
 * language: en-GB
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * bibliography:
 *   groups:
 *     - {label: Scripture, types: [chaptr]}
 * ```
 *
 * ```text
 * manuscript/edition.yaml:7:15: warning: No source fits the group `Scripture`; none has the value `chaptr`  bibliography-group-empty
 *     Correct the value (near: `chapter`), or take the group away.
 *       chapter
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ```yaml
 * language: en-GB
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * bibliography:
 *   groups:
 *     - {label: Scripture, types: [chapter]}
 * ```
 */
export const bibliographyGroupEmpty = rule<{ label: string; unknown: string[]; nearest: string[] }>({
  step: 'cite',
  severity: 'warning',
  reason: ({ label, unknown }) =>
    unknown.length > 0
      ? `No source fits the group \`${label}\`; none has the value ${unknown.map((value) => `\`${value}\``).join(' or ')}`
      : `No cited source is left for the group \`${label}\``,
  advice: ({ unknown, nearest }) => {
    if (unknown.length === 0) return 'Put it before the group that takes its sources, or take it away.'
    return nearest.length > 0
      ? `Correct the value (near: ${nearest.map((value) => `\`${value}\``).join(', ')}), or take the group away.`
      : 'Give sources this value, or take the group away.'
  },
  expected: ({ nearest }) => nearest,
})
