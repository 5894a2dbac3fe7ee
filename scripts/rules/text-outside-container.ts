import { rule } from '../problems/rule.ts'

/**
 * Text stands outside all notes.
 *
 * No output has a place for it: it belongs to no words of the original.
 *
 * ## What to do
 *
 * Move it into the note it belongs to, or make a note of it.
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
 * A stray thought.
 * ````
 *
 * ```text
 * annotations/notes.md:7:1: error: Text stands outside all notes: `A stray thought.`  text-outside-container
 *     Move it into the note it belongs to, or make a note of it.
 *       :::note{#id}
 *       > the words commented on
 *
 *       A stray thought.
 *       :::
 *     annotations/notes.md:5:1: the container before it ends here
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
export const textOutsideContainer = rule<{ text: string; name: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ text }) =>
    `Text stands outside all notes: \`${text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text}\``,
  advice: () => 'Move it into the note it belongs to, or make a note of it.',
  expected: ({ text, name }) => [`:::${name}{#id}\n> the words commented on\n\n${text}\n:::`],
})
