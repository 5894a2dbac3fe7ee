import { rule } from '../problems/rule.ts'
import { some } from './shared/cite.ts'

/**
 * A source has a field that no style prints.
 *
 * Often a slip in its name: what stands in it is missing from every citation.
 *
 * ## What to do
 *
 * Correct its name, or take it out; what is your own can stand under `custom`.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {"id": "john", "type": "chapter", "title": "The Gospel according to St John", "container-title": "The New Testament", "publishr": "Oxford University Press", "issued": {"date-parts": [[1881]]}}
 * ]
 * ````
 *
 * ```text
 * annotations/sources.json:2:133: warning: Unexpected field `publishr` in the source `john`; no style prints it  source-field-unknown
 *     Correct its name (near: `publisher`, `publisher-place`), or take it out; in CSL-JSON what is your own can stand under `custom`.
 *       publisher
 *       publisher-place
 * ```
 *
 * ## Passes
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {"id": "john", "type": "chapter", "title": "The Gospel according to St John", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}}
 * ]
 * ````
 */
export const sourceFieldUnknown = rule<{ key: string; field: string; nearest: string[] }>({
  step: 'cite',
  severity: 'warning',
  reason: ({ key, field }) => `Unexpected field \`${field}\` in the source \`${key}\`; no style prints it`,
  advice: ({ nearest }) =>
    `Correct its name${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}, or take it out; in CSL-JSON what is your own can stand under \`custom\`.`,
  expected: ({ nearest }) => nearest,
})
