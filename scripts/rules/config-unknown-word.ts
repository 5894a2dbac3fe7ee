import { rule } from '../problems/rule.ts'

/**
 * `words` replaces a word that the program does not have.
 *
 * The program’s own words, such as “Contents”, can be replaced by key; one with a slip in it replaces nothing.
 *
 * ## What to do
 *
 * Write the key as the message proposes.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * words: {contnts: Table of contents}
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * ```text
 * manuscript/edition.yaml:3:9: error: `words` has no word `contnts`  config-unknown-word
 *     Write `contents`, or remove the key.
 *       contents
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * words: {contents: Table of contents}
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 */
export const configUnknownWord = rule<{ key: string; nearest: string[] }>({
  step: 'read',
  severity: 'error',
  reason: ({ key }) => `\`words\` has no word \`${key}\``,
  advice: ({ nearest }) =>
    nearest.length > 0 ? `Write \`${nearest[0]}\`, or remove the key.` : 'Remove the key.',
  expected: ({ nearest }) => nearest.slice(0, 1),
})
