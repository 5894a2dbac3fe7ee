import { rule } from '../problems/rule.ts'

/**
 * A key of edition.yaml has a value that it cannot have.
 *
 * The program does not guess what was meant; a page size of `17mm` is more likely a slip than a wish.
 *
 * ## What to do
 *
 * Write one of the values that the message lists, or a value of the form it describes.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * page: {chapters: left}
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * ```text
 * manuscript/edition.yaml:3:8: error: `page.chapters`: `left` is none of the values it can have  config-invalid-value
 *     Write one of `right`, `any`, `continuous`.
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * page: {chapters: any}
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 */
export const configInvalidValue = rule<{
  key: string
  problem: string
  allowed: string[]
  /** The value in quotation marks, where it is text that YAML takes for something else. */
  quoted: string | undefined
  nearest: string[]
}>({
  step: 'read',
  severity: 'error',
  reason: ({ key, problem }) => (key ? `\`${key}\`: ${problem}` : problem),
  advice({ allowed, quoted }) {
    if (quoted !== undefined) return 'Put the value into quotation marks.'
    return allowed.length > 0
      ? `Write one of ${allowed.map((value) => `\`${value}\``).join(', ')}.`
      : 'Correct the value; `docs/reference/files.md` describes each key.'
  },
  expected: ({ quoted, nearest }) => (quoted === undefined ? nearest.slice(0, 1) : [quoted]),
})
