import { rule } from '../problems/rule.ts'

/**
 * `in=` names nothing that is there.
 *
 * A paragraph beyond the last, a chapter that was renamed: the note has lost its place, and the build stops rather
 * than look elsewhere.
 *
 * ## What to do
 *
 * Write a paragraph, a chapter’s file name without `.md`, or the id of a footnote of the author’s.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits in=p-7}
 * > certain discoursing wits
 *
 * Sceptics.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:15: error: `in="p-7"` names no paragraph, chapter or footnote of this edition  anchor-in-unknown
 *     Write the place where the words stand, such as `in="p-2"`, or remove `in=` if the lemma stands but once; the last paragraph is `p-2`.
 *       in="p-2"
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits in=p-2}
 * > certain discoursing wits
 *
 * Sceptics.
 * :::
 * ````
 */
export const anchorInUnknown = rule<{ value: string; nearest: string[]; paragraphs: number }>({
  step: 'anchor',
  severity: 'error',
  reason: ({ value }) => `\`in="${value}"\` names no paragraph, chapter or footnote of this edition`,
  advice: ({ nearest, paragraphs }) =>
    nearest.length > 0
      ? `Write the place where the words stand, such as ${nearest.map((id) => `\`in="${id}"\``).join(' or ')}, or remove \`in=\` if the lemma stands but once; the last paragraph is \`p-${paragraphs}\`.`
      : `Write a paragraph, \`p-1\` to \`p-${paragraphs}\`, a chapter's file name without \`.md\`, or the id of a footnote.`,
  expected: ({ nearest }) => nearest.map((id) => `in="${id}"`),
})
