import { rule } from '../problems/rule.ts'

/**
 * A source has no title, or neither title nor author.
 *
 * The citation would consist of a date and a place; no reader finds a source by them.
 *
 * ## What to do
 *
 * Fill the field in; where the source has no title, describe it in words.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [{"id": "john", "type": "book", "issued": {"date-parts": [[1881]]}, "author": [{"family": "Roe"}], "publisher": "North Press"}]
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@john].
 * :::
 * ````
 *
 * ```text
 * annotations/sources.json:1:9: warning: The source `john` has no title  source-incomplete
 *     Fill the field in, so that readers can find the source.
 * ```
 *
 * ## Passes
 *
 * `annotations/sources.json`
 *
 * ````json
 * [{"id": "john", "type": "book", "title": "[Letters]", "issued": {"date-parts": [[1881]]}, "author": [{"family": "Roe"}], "publisher": "North Press"}]
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@john].
 * :::
 * ````
 */
export const sourceIncomplete = rule<{ key: string; missing: string }>({
  step: 'cite',
  severity: 'warning',
  reason: ({ key, missing }) => `The source \`${key}\` has ${missing}`,
  advice: () => 'Fill the field in, so that readers can find the source.',
})
