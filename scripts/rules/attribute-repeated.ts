import { rule } from '../problems/rule.ts'

/**
 * An attribute is given twice.
 *
 * Only one of the two can hold.
 *
 * ## What to do
 *
 * Remove one of them.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits prefix=remain prefix=there}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:29: error: The attribute `prefix` is given twice  attribute-repeated
 *     Remove one of them.
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits prefix=remain}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 */
export const attributeRepeated = rule<{ name: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ name }) => `The attribute \`${name}\` is given twice`,
  advice: () => 'Remove one of them.',
})
