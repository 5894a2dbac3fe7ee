import { rule } from '../problems/rule.ts'

/**
 * A source has a field twice.
 *
 * Only one of the two can print, and which one is chance.
 *
 * ## What to do
 *
 * Take one of them out.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {"id": "john", "type": "chapter", "title": "The Gospel according to St John", "container-title": "The New Testament", "title": "John", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}}
 * ]
 * ````
 *
 * ```text
 * annotations/sources.json:2:121: error: Unexpected second `title` in the source `john`; only one of them can print  source-field-duplicate
 *     Take one of the two out.
 *     annotations/sources.json:2:37: the first
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
export const sourceFieldDuplicate = rule<{ key: string; field: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ key, field }) =>
    `Unexpected second \`${field}\` in ${key === '' ? 'one object' : `the source \`${key}\``}; only one of them can print`,
  advice: () => 'Take one of the two out.',
})
