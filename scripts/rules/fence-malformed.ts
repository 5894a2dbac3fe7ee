import { rule } from '../problems/rule.ts'
import { faultOfFence } from './shared/parse.ts'

/**
 * A line begins like a fence and is none.
 *
 * The note would be read as text of the one before it, or as nothing.
 *
 * ## What to do
 *
 * Write the name directly after the colons, and all attributes in one pair of braces directly after the name.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note {#wits}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:1: error: The line begins like a fence but is none: a blank stands where none may be  fence-malformed
 *     Write the name directly after the colons and all attributes in one pair of braces directly after the name.
 *       :::note{#wits}
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 */
export const fenceMalformed = rule<{ why: string; fixed: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ why }) => `The line begins like a fence but is none: ${faultOfFence[why]}`,
  advice: () =>
    'Write the name directly after the colons and all attributes in one pair of braces directly after the name.',
  expected: ({ fixed }) => [fixed],
})
