import { rule } from '../problems/rule.ts'

/**
 * An attribute has no value.
 *
 * It selects nothing, and says nothing.
 *
 * ## What to do
 *
 * Give it a value, or remove it.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits prefix=""}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:15: error: The attribute `prefix` has no value  attribute-empty
 *     Write `prefix="…"`, or remove it.
 *       prefix="…"
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
export const attributeEmpty = rule<{ name: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ name }) => `The attribute \`${name}\` has no value`,
  advice: ({ name }) => `Write \`${name}="…"\`, or remove it.`,
  expected: ({ name }) => [`${name}="…"`],
})
