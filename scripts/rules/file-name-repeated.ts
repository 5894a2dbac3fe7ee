import { rule } from '../problems/rule.ts'

/**
 * Two files have the same name.
 *
 * A file’s name is its id in every output, so links to one of the two would lead to the other.
 *
 * ## What to do
 *
 * Rename one of them.
 *
 * ## Fails
 *
 * `annotations/front/01-of-truth.md`
 *
 * ````md
 * # Introduction
 *
 * On the essay.
 * ````
 *
 * ```text
 * annotations/front/01-of-truth.md:1:1: error: The name `01-of-truth` is that of `manuscript/01-of-truth.md` already  file-name-repeated
 *     Rename the file, for example to `front-01-of-truth.md`.
 *       front-01-of-truth.md
 * ```
 *
 * ## Passes
 *
 * `annotations/front/introduction.md`
 *
 * ````md
 * # Introduction
 *
 * On the essay.
 * ````
 */
export const fileNameRepeated = rule<{ name: string; other: string; fixed: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ name, other }) => `The name \`${name}\` is that of \`${other}\` already`,
  advice: ({ fixed }) => `Rename the file, for example to \`${fixed}.md\`.`,
  expected: ({ fixed }) => [`${fixed}.md`],
})
