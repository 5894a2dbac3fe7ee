import { rule } from '../problems/rule.ts'

/**
 * `edition.yaml` cannot be read as YAML.
 *
 * Of a configuration that cannot be read nothing is known, and what the program would say of the rest would be wrong.
 *
 * ## What to do
 *
 * Correct the line; text with a colon or quotation marks in it stands in quotation marks.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth: an essay
 * language: en-GB
 * ````
 *
 * ```text
 * manuscript/edition.yaml:1:8: error: The YAML cannot be read: Nested mappings are not allowed in compact mappings  config-syntax
 *     Correct the line; text with a colon or quotation marks in it stands in quotation marks.
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: "Of Truth"
 * language: en-GB
 *
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 */
export const configSyntax = rule<{ problem: string }>({
  step: 'read',
  severity: 'error',
  reason: ({ problem }) => `The YAML cannot be read: ${problem}`,
  advice: ({ problem }) =>
    /closing|end with a/.test(problem)
      ? 'Close what opens in this line or above it.'
      : 'Correct the line; text with a colon or quotation marks in it stands in quotation marks.',
})
