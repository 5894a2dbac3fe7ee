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
 *     Write `kind=textual` if that is the kind of the note, or remove it.
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
  advice: ({ name }) => `Write \`kind=${name}\` if that is the kind of the note, or remove it.`,
  expected: ({ name }) => [`kind=${name}`],
})
