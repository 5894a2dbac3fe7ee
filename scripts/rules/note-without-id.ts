import { rule } from '../problems/rule.ts'

/**
 * A note has no id.
 *
 * The id is its permanent name: links, indexes, reviewers’ comments and the lock hold on to it when its number
 * changes.
 *
 * ## What to do
 *
 * Give it a name of small letters, digits and hyphens.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:1: error: The note has no id  note-without-id
 *     Give it a permanent name of small letters, digits and hyphens.
 *       :::note{#certain-discoursing-wits}
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
export const noteWithoutId = rule<{ fixed: string }>({
  step: 'parse',
  severity: 'error',
  reason: () => 'The note has no id',
  advice: () => 'Give it a permanent name of small letters, digits and hyphens.',
  expected: ({ fixed }) => [fixed],
})
