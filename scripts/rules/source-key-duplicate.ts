import { rule } from '../problems/rule.ts'

/**
 * Two sources have the same key.
 *
 * A citation of it could mean either.
 *
 * ## What to do
 *
 * Give each source a key of its own.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {"id": "john", "type": "chapter", "title": "The Gospel according to St John", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}},
 *   {"id": "john", "type": "chapter", "title": "The Gospel according to St Mark", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}}
 * ]
 * ````
 *
 * ```text
 * annotations/sources.json:3:10: error: Unexpected second source with the key `john`, which `annotations/sources.json` in line 2 defines  source-key-duplicate
 *     Give each source a key of its own.
 *     annotations/sources.json:2:10: defined here first
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
export const sourceKeyDuplicate = rule<{ key: string; other: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ key, other }) => `Unexpected second source with the key \`${key}\`, which ${other} defines`,
  advice: () => 'Give each source a key of its own.',
})
