import { rule } from '../problems/rule.ts'

/**
 * An output is asked for that cannot be built.
 *
 * Silence would let the editor wait for a file that never comes.
 *
 * ## What to do
 *
 * Ask for one of the outputs that the message lists.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * outputs: [pdf, html, docx]
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * ```text
 * manuscript/edition.yaml:3:1: error: `docx` is no output that can be built  output-unknown
 *     Ask for `pdf` or `html`.
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * outputs: [html]
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 */
export const outputUnknown = rule<{ name: string; known: string[]; nearest: string[] }>({
  step: 'publish',
  severity: 'error',
  reason: ({ name }) => `\`${name}\` is no output that can be built`,
  advice: ({ known }) => `Ask for ${known.map((output) => `\`${output}\``).join(' or ')}.`,
  expected: ({ nearest }) => nearest,
})
