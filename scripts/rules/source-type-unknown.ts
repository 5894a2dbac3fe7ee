import { rule } from '../problems/rule.ts'
import { some } from './shared/cite.ts'

/**
 * A source is of a type that there is not.
 *
 * What a style prints depends on the type; of one it does not know it prints the little that all have.
 *
 * ## What to do
 *
 * Use a type that is known.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {"id": "john", "type": "chapter-of-book", "title": "The Gospel according to St John", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}}
 * ]
 * ````
 *
 * ```text
 * annotations/sources.json:2:26: error: Unexpected type `chapter-of-book` of the source `john`; a draft prints it as a document  source-type-unknown
 *     Use a type that is known (near: `chapter`).
 *       chapter
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
export const sourceTypeUnknown = rule<{ key: string; type: string; nearest: string[] }>({
  step: 'cite',
  severity: 'error',
  reason: ({ key, type }) =>
    type === ''
      ? `Unexpected source \`${key}\` without a type`
      : `Unexpected type \`${type}\` of the source \`${key}\`; a draft prints it as a document`,
  advice: ({ nearest }) =>
    `Use a type that is known${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}.`,
  expected: ({ nearest }) => nearest,
})
