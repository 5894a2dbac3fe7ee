import { rule } from '../problems/rule.ts'

/**
 * A language is given by something that is no language tag.
 *
 * Hyphenation, direction, quotation marks and the program’s own words follow from it.
 *
 * ## What to do
 *
 * Write a BCP 47 tag, such as `en-GB`, `de` or `hy`.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: british_english!
 *
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * ```text
 * manuscript/edition.yaml:2:1: error: `language`: `british_english!` is not a language tag  config-language-unknown
 *     Write a BCP 47 tag, such as `en-GB`, `de` or `hy`.
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
export const configLanguageUnknown = rule<{ key: string; value: string }>({
  step: 'read',
  severity: 'error',
  reason: ({ key, value }) => `\`${key}\`: \`${value}\` is not a language tag`,
  advice: () => 'Write a BCP 47 tag, such as `en-GB`, `de` or `hy`.',
})
