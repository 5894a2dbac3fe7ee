import { rule } from '../problems/rule.ts'
import { some } from './shared/cite.ts'

/**
 * Sources are in the files, and nothing cites them.
 *
 * They are not in the bibliography, which lists what was used. A source that was meant to be cited was forgotten.
 *
 * ## What to do
 *
 * Cite them, or take them out of the file.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {"id": "john", "type": "chapter", "title": "The Gospel according to St John", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}},
 *   {"id": "mark", "type": "chapter", "title": "The Gospel according to St Mark", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}}
 * ]
 * ````
 *
 * ```text
 * annotations/sources.json:3:1: warning: No note cites the source `mark`  source-uncited
 *     Cite them, or take them out of the file; they are not in the bibliography.
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
export const sourceUncited = rule<{ keys: string[] }>({
  step: 'cite',
  severity: 'warning',
  reason: ({ keys }) =>
    keys.length === 1
      ? `No note cites the source ${some(keys, 1)}`
      : `No note cites ${keys.length} of the sources: ${some(keys, 5)}`,
  advice: () => 'Cite them, or take them out of the file; they are not in the bibliography.',
})
