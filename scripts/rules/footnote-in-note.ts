import { rule } from '../problems/rule.ts'

/**
 * A note has the call of a footnote.
 *
 * Notes are notes; what they have to say stands in them.
 *
 * ## What to do
 *
 * Write what it says into the note, or a backslash before the bracket if these are words.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics of his day.[^1]
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:21: error: `[^1]` is the call of a footnote, but notes have none  footnote-in-note
 *     Write what it says into the note, or a backslash before the bracket if these are words.
 *       \[^1]
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
export const footnoteInNote = rule<{ text: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ text }) => `\`${text}\` is the call of a footnote, but notes have none`,
  advice: () => 'Write what it says into the note, or a backslash before the bracket if these are words.',
  expected: ({ text }) => [`\\${text}`],
})
