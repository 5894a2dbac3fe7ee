import { rule } from '../problems/rule.ts'

/**
 * A fence has fewer colons than the one it should close.
 *
 * The container stays open and swallows what follows.
 *
 * ## What to do
 *
 * Write as many colons as the opening fence has.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ::::
 * ````
 *
 * ```text
 * annotations/notes.md:5:1: error: The fence has 3 colons and does not close the container, which opens with 4  fence-too-short
 *     Write `::::`.
 *       ::::
 *     annotations/notes.md:1:1: the container opens here
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
export const fenceTooShort = rule<{ size: number; opening: number }>({
  step: 'parse',
  severity: 'error',
  reason: ({ size, opening }) =>
    `The fence has ${size} colons and does not close the container, which opens with ${opening}`,
  advice: ({ opening }) => `Write \`${':'.repeat(opening)}\`.`,
  expected: ({ opening }) => [':'.repeat(opening)],
})
