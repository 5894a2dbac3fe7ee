import { rule } from '../problems/rule.ts'

/**
 * `.word` gives a class, which nothing uses.
 *
 * In other dialects of Markdown it would style the note; here it does nothing.
 *
 * ## What to do
 *
 * Remove it; `kind=` sorts notes.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits .textual}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:15: error: `.textual` gives a class, which nothing uses  attribute-class
 *     Remove it; `kind=` sorts notes.
 *       kind=textual
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits kind=textual}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 */
export const attributeClass = rule<{ name: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ name }) => `\`.${name}\` gives a class, which nothing uses`,
  advice: () => 'Remove it; `kind=` sorts notes.',
  expected: ({ name }) => [`kind=${name}`],
})
