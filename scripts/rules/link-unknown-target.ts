import { rule } from '../problems/rule.ts'

/**
 * A link leads to no note, paragraph or chapter.
 *
 * `[](#toll)` prints the mark of the note it leads to. A note that was renamed leaves a reference to nothing in the
 * book.
 *
 * ## What to do
 *
 * Write the id of a note, a paragraph `p-12`, a footnote of the author’s, or a chapter’s file name.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics; see note [](#pilat).
 * :::
 *
 * :::note{#pilate}
 * > said jesting Pilate
 *
 * The governor.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:20: error: The link `#pilat` leads to no note, paragraph, footnote or chapter of the edition  link-unknown-target
 *     Write `#pilate`.
 *       [](#pilate)
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
 * Sceptics; see note [](#pilate).
 * :::
 *
 * :::note{#pilate}
 * > said jesting Pilate
 *
 * The governor.
 * :::
 * ````
 */
export const linkUnknownTarget = rule<{ target: string; nearest: string[] }>({
  step: 'compose',
  severity: 'error',
  reason: ({ target }) =>
    `The link \`#${target}\` leads to no note, paragraph, footnote or chapter of the edition`,
  advice: ({ nearest }) =>
    nearest.length > 0 ? `Write \`#${nearest[0]}\`.` : 'Correct the id or remove the link.',
  expected: ({ nearest }) => nearest.map((id) => `[](#${id})`),
})
