import { rule } from '../problems/rule.ts'
import { instead } from './shared/parse.ts'

/**
 * A container has an attribute that nothing reads.
 *
 * A slip in its name, and `prefix` selects nothing.
 *
 * ## What to do
 *
 * Write the attribute as the message proposes, or remove it.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits prefx=remain}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:15: error: `note` has no attribute `prefx`  attribute-unknown
 *     Write `prefix`.
 *       prefix
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
export const attributeUnknown = rule<{
  name: string
  within: string
  nearest: string[]
  known: readonly string[]
}>({
  step: 'parse',
  severity: 'error',
  reason: ({ name, within }) => `\`${within}\` has no attribute \`${name}\``,
  advice: ({ nearest, known }) =>
    known.length > 0 ? instead(nearest, known) : 'Remove it; this container has no attributes.',
  expected: ({ nearest }) => nearest,
})
