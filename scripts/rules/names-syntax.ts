import { rule } from '../problems/rule.ts'

/**
 * `names.yaml` cannot be read as YAML.
 *
 * Nothing is known of the edition's names then: no name is looked for, and nothing is said about names that are
 * missing.
 *
 * ## What to do
 *
 * Correct the line. Entries are set in by spaces, never by tabs; a name with a colon, a number sign or a quotation
 * mark in
 * it stands in quotation marks.
 *
 * ## Fails
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: [Pilate
 * ```
 *
 * ```text
 * annotations/names.yaml:3:1: error: The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]  names-syntax
 *     Close what opens in the line above this one or before it.
 * ```
 *
 * ## Fails: a tab
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 * 	pilate: Pilate
 * ```
 *
 * ```text
 * annotations/names.yaml:2:1: error: The YAML cannot be read: Tabs are not allowed as indentation  names-syntax
 *     Correct the line; entries are set in by spaces, and a name with a colon or quotation marks in it stands in quotation marks.
 * ```
 *
 * ## Passes
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: Pilate
 * ```
 */
export const namesSyntax = rule<{ problem: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ problem }) => `The YAML cannot be read: ${problem}`,
  advice: ({ problem }) =>
    /closing|end with a/.test(problem)
      ? 'Close what opens in the line above this one or before it.'
      : 'Correct the line; entries are set in by spaces, and a name with a colon or quotation marks in it stands in quotation marks.',
})
