import { rule } from '../problems/rule.ts'

/**
 * A note stands within another note.
 *
 * Each note has its own words, its own mark and its own place at the foot.
 *
 * ## What to do
 *
 * Move it behind the fence that closes the other note.
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
 *
 * :::note{#pilate}
 * > said jesting Pilate
 *
 * The governor.
 * :::
 * ::::
 * ````
 *
 * ```text
 * annotations/notes.md:6:1: error: The note `:::note{#pilate}` stands in another note  note-in-note
 *     Move it behind the fence that closes the other note.
 *     annotations/notes.md:1:1: the container around it
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
export const noteInNote = rule<{ fence: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ fence }) => `The note \`${fence}\` stands in another note`,
  advice: () => 'Move it behind the fence that closes the other note.',
})
