import { rule } from '../problems/rule.ts'

/**
 * A file of sources cannot be read at a place.
 *
 * What stands after the place may be lost, and with it sources that notes cite.
 *
 * ## What to do
 *
 * Correct the file at that place.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {"id": "john", "type": "chapter", "title": "The Gospel according to St John", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}}
 * ,
 * ]
 * ````
 *
 * ```text
 * annotations/sources.json:3:1: error: Cannot read the file as JSON: unexpected "," before "]"  source-file-broken
 *     Correct the JSON at this place; until then no source of the file is known.
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
export const sourceFileBroken = rule<{ format: string; cause: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ format, cause }) => `Cannot read the file as ${format}: ${cause}`,
  advice: ({ format }) =>
    `Correct the ${format} at this place; ${format === 'JSON' ? 'until then no source of the file is known' : 'the other sources of the file are read'}.`,
})
