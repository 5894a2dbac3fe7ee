import { rule } from '../problems/rule.ts'

/**
 * No note can cite a key.
 *
 * White space and single braces end a key.
 *
 * ## What to do
 *
 * Give the source a key of letters, digits and single marks between them.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {"id": "john", "type": "chapter", "title": "The Gospel according to St John", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}},
 *   {"id": "st mark", "type": "chapter", "title": "The Gospel according to St Mark", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}}
 * ]
 * ````
 *
 * ```text
 * annotations/sources.json:3:10: warning: No note can cite the key `st mark`: white space and single braces end a key  source-key-uncitable
 *     Give the source a key of letters, digits and single marks between them.
 *       st-mark
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
export const sourceKeyUncitable = rule<{ key: string }>({
  step: 'cite',
  severity: 'warning',
  reason: ({ key }) => `No note can cite the key \`${key}\`: white space and single braces end a key`,
  advice: () => 'Give the source a key of letters, digits and single marks between them.',
  expected: ({ key }) => [key.trim().replace(/[\s{}]+/g, '-')],
})
