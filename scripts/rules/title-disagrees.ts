import { rule } from '../problems/rule.ts'

/**
 * The title in edition.yaml is not that of the original.
 *
 * `title` goes into catalogues, `00-title.md` onto the page. Where they differ the book is listed under a title
 * that it does not bear.
 *
 * ## What to do
 *
 * Make `title` agree with `00-title.md`.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: On Truth
 * language: en-GB
 *
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * ```text
 * manuscript/edition.yaml:1:1: warning: `title` is `On Truth`, but the original's title matter reads `Of Truth`  title-disagrees
 *     Make `title` in edition.yaml agree with `00-title.md`.
 *       title: "Of Truth"
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 *
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 */
export const titleDisagrees = rule<{ configured: string; printed: string }>({
  step: 'compose',
  severity: 'warning',
  reason: ({ configured, printed }) =>
    `\`title\` is \`${configured}\`, but the original's title matter reads \`${printed}\``,
  advice: () => 'Make `title` in edition.yaml agree with `00-title.md`.',
  expected: ({ printed }) => [`title: ${JSON.stringify(printed)}`],
})
