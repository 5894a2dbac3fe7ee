import { rule } from '../problems/rule.ts'

/**
 * Two notes have the same id.
 *
 * A link to it could mean either, and a review of one would be taken for a review of the other.
 *
 * ## What to do
 *
 * Give one of them an id of its own.
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
 *
 * :::note{#wits}
 * > said jesting Pilate
 *
 * The governor.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:7:9: error: Another note has the id `wits` already  note-id-repeated
 *     Give this note an id of its own, such as `#wits-2`.
 *       #wits-2
 *     annotations/notes.md:1:9: the note that has the id
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
 *
 * :::note{#pilate}
 * > said jesting Pilate
 *
 * The governor.
 * :::
 * ````
 */
export const noteIdRepeated = rule<{ id: string; fixed: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ id }) => `Another note has the id \`${id}\` already`,
  advice: ({ fixed }) => `Give this note an id of its own, such as \`#${fixed}\`.`,
  expected: ({ fixed }) => [`#${fixed}`],
})
