import { rule } from '../problems/rule.ts'

/**
 * A note says nothing.
 *
 * Its mark would lead the reader to an empty line.
 *
 * ## What to do
 *
 * Write the comment under the lemma, after an empty line.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:1: error: The note says nothing  note-empty
 *     Write the comment under the lemma, after an empty line.
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
export const noteEmpty = rule({
  step: 'parse',
  severity: 'error',
  reason: () => 'The note says nothing',
  advice: () => 'Write the comment under the lemma, after an empty line.',
})
