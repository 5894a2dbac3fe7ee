import { rule } from '../problems/rule.ts'

/**
 * Something in a file of sources is no source.
 *
 * An address or a DOI alone would have to be fetched, and nothing is ever fetched.
 *
 * ## What to do
 *
 * Write the source itself into the file.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {"id": "john", "type": "chapter", "title": "The Gospel according to St John", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}},
 *   "https://doi.org/10.1000/182"
 * ]
 * ````
 *
 * ```text
 * annotations/sources.json:3:3: error: Unexpected address `https://doi.org/10.1000/182`, expected a source as CSL-JSON, an object in a list  source-not-an-entry
 *     Write the source itself into the file; addresses and DOIs are never fetched.
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
export const sourceNotAnEntry = rule<{ found: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ found }) => `Unexpected ${found}, expected a source as CSL-JSON, an object in a list`,
  advice: () => 'Write the source itself into the file; addresses and DOIs are never fetched.',
})
