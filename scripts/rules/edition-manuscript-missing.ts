import { rule } from '../problems/rule.ts'

/**
 * The folder has no manuscript.
 *
 * An edition without the words it annotates is none. Often the folder above or below it was meant.
 *
 * ## What to do
 *
 * Put the original into `manuscript/`, a Markdown file for each chapter.
 *
 * ## Fails
 *
 * Without `manuscript/01-of-truth.md`.
 *
 * Without `manuscript/00-title.md`.
 *
 * ```text
 * manuscript/edition.yaml: error: `EDITION` has no manuscript: no Markdown file stands in `manuscript/`  edition-manuscript-missing
 *     Put the original into `manuscript/`, a Markdown file for each chapter.
 *       manuscript/01-chapter.md
 * ```
 *
 * ## Passes
 *
 * Without `manuscript/00-title.md`.
 */
export const editionManuscriptMissing = rule<{
  folder: string
  /** The folder that was probably meant, where this one is within an edition. */
  near: string | undefined
}>({
  step: 'read',
  severity: 'error',
  reason: ({ folder }) => `\`${folder}\` has no manuscript: no Markdown file stands in \`manuscript/\``,
  advice: ({ near }) =>
    near === undefined
      ? 'Put the original into `manuscript/`, a Markdown file for each chapter.'
      : `Write the folder above, \`${near}\`, which holds \`manuscript/\`.`,
  expected: ({ near }) => [near ?? 'manuscript/01-chapter.md'],
})
