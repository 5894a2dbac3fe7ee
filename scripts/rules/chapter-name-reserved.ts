import { rule } from '../problems/rule.ts'

/**
 * A file has a name that is the form of other ids.
 *
 * The file’s name is the chapter’s id in every output. `p-12` is a paragraph, `note-x` a note: a link could mean
 * either.
 *
 * ## What to do
 *
 * Rename the file.
 *
 * ## Fails
 *
 * `manuscript/p-12.md`
 *
 * ````md
 * # Of Death
 *
 * Men fear Death.
 * ````
 *
 * ```text
 * manuscript/p-12.md:1:1: error: A file cannot be called `p-12`: that is the form of other ids  chapter-name-reserved
 *     Rename the file to `part-12.md`, in `chapters` of edition.yaml as well if it is listed there.
 *       part-12.md
 * ```
 *
 * ## Passes
 *
 * `manuscript/02-of-death.md`
 *
 * ````md
 * # Of Death
 *
 * Men fear Death.
 * ````
 */
export const chapterNameReserved = rule<{ name: string; fixed: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ name }) =>
    name.includes('%')
      ? `A file cannot be called \`${name}\`: \`%\` begins a code in the addresses of links`
      : `A file cannot be called \`${name}\`: that is the form of other ids`,
  advice: ({ fixed }) =>
    `Rename the file to \`${fixed}.md\`, in \`chapters\` of edition.yaml as well if it is listed there.`,
  expected: ({ fixed }) => [`${fixed}.md`],
})
