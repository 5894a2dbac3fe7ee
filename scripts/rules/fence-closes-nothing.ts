import { rule } from '../problems/rule.ts'

/**
 * A fence closes a container, and none is open.
 *
 * Often the fence before it closed too early, and a part of a note stands outside.
 *
 * ## What to do
 *
 * Remove the line, or open the container that it shall close.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:6:1: error: `:::` closes a container, but none is open  fence-closes-nothing
 *     Remove the line, or open the container that it shall close.
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
export const fenceClosesNothing = rule<{ fence: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ fence }) => `\`${fence}\` closes a container, but none is open`,
  advice: () => 'Remove the line, or open the container that it shall close.',
})
