import { rule } from '../problems/rule.ts'

/**
 * A note’s id is not made of small letters, digits and hyphens, a letter first.
 *
 * Ids stand in addresses and file names, where other characters are written in different ways; `p-12` is the name
 * of a paragraph.
 *
 * ## What to do
 *
 * Write the id as the message proposes.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#Wits}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:9: error: The id `Wits` is not made of small letters, digits and hyphens, a letter first  note-id-malformed
 *     Write `#wits`.
 *       #wits
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
export const noteIdMalformed = rule<{ id: string; fixed: string; paragraph: boolean }>({
  step: 'parse',
  severity: 'error',
  reason: ({ id, paragraph }) =>
    paragraph
      ? `The id \`${id}\` is the name of a paragraph`
      : `The id \`${id}\` is not made of small letters, digits and hyphens, a letter first`,
  advice: ({ fixed }) => `Write \`#${fixed}\`.`,
  expected: ({ fixed }) => [`#${fixed}`],
})
