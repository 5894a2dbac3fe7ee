import { rule } from '../problems/rule.ts'

/**
 * A source has no key.
 *
 * Notes cite sources by their keys.
 *
 * ## What to do
 *
 * Give it one that notes can cite.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {"id": "john", "type": "chapter", "title": "The Gospel according to St John", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}},
 *   {"type": "chapter", "title": "The Gospel according to St Mark", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}}
 * ]
 * ````
 *
 * ```text
 * annotations/sources.json:3:3: error: Unexpected source without a key: `The Gospel according to St Mark`  source-without-key
 *     Give the source a key that notes can cite, as its `id`.
 *       "id": "the1881",
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
export const sourceWithoutKey = rule<{ found: string; format: 'BibTeX' | 'JSON' | 'RIS'; fixed: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ found }) => `Unexpected source without a key: ${found}`,
  advice: ({ format }) =>
    format === 'RIS'
      ? 'Give the source a key that notes can cite, in a line of its own after `TY`.'
      : `Give the source a key that notes can cite, ${format === 'JSON' ? 'as its `id`' : 'before the first comma'}.`,
  expected: ({ fixed }) => [fixed],
})
