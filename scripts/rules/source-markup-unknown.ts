import { rule } from '../problems/rule.ts'

/**
 * A tag in a source prints as it stands.
 *
 * CSL knows a few tags in titles; any other would be read as part of the title.
 *
 * ## What to do
 *
 * Use `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>` or `<span class="nocase">`, each closed, or take the tag out.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {"id": "john", "type": "chapter", "title": "The Gospel according to <u>St John</u>", "container-title": "The New Testament", "publisher": "Oxford University Press", "issued": {"date-parts": [[1881]]}}
 * ]
 * ````
 *
 * ```text
 * annotations/sources.json:2:46: warning: The tag `<u>` in `title` of the source `john` prints as it stands  source-markup-unknown
 *     Use `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>` or `<span class="nocase">`, each closed, or take the tag out.
 * ```
 *
 * ## Passes
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {"id": "john", "type": "chapter", "title": "The Gospel according to <i>St John</i>", "container-title": "The New Testament", "publisher": "Oxford University Press", "DOI": "10.1000/(SICI)49:8<u>3.0", "issued": {"date-parts": [[1881]]}}
 * ]
 * ````
 */
export const sourceMarkupUnknown = rule<{ key: string; field: string; tag: string; fixed: string[] }>({
  step: 'cite',
  severity: 'warning',
  reason: ({ key, field, tag }) =>
    `The tag \`${tag}\` in \`${field}\` of the source \`${key}\` prints as it stands`,
  advice: () =>
    'Use `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>` or `<span class="nocase">`, each closed, or take the tag out.',
  expected: ({ fixed }) => fixed,
})
