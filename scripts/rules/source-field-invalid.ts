import { rule } from '../problems/rule.ts'

/**
 * A field of a source has a value it cannot have.
 *
 * It would not print, or print wrongly.
 *
 * ## What to do
 *
 * Correct the value as the message says.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {"id": "john", "type": "chapter", "title": "The Gospel according to St John", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [["soon"]]}}
 * ]
 * ````
 *
 * ```text
 * annotations/sources.json:2:171: error: Unexpected value of `issued` in the source `john`, expected a date such as `{"date-parts": [[1992, 2, 26]]}`  source-field-invalid
 *     Correct the value; as it is the field would not print, or print wrongly.
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
export const sourceFieldInvalid = rule<{ key: string; field: string; wanted: string; fixed?: string[] }>({
  step: 'cite',
  severity: 'error',
  reason: ({ key, field, wanted }) =>
    `Unexpected value of \`${field}\` in the source \`${key}\`, expected ${wanted}`,
  advice: () => 'Correct the value; as it is the field would not print, or print wrongly.',
  expected: ({ fixed }) => fixed ?? [],
})
