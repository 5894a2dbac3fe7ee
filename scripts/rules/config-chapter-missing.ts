import { rule } from '../problems/rule.ts'

/**
 * `chapters` names a file that is not in the manuscript.
 *
 * A chapter that was renamed would be left out, or the title given to another.
 *
 * ## What to do
 *
 * Correct the name, or remove the entry.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * chapters: [{file: 01-of-truht.md}]
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * ```text
 * manuscript/edition.yaml:3:19: error: `chapters` names `01-of-truht.md`, which is not in `manuscript/`  config-chapter-missing
 *     Write `01-of-truth.md`.
 *       01-of-truth.md
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * chapters: [{file: 01-of-truth.md, short: Truth}]
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 */
export const configChapterMissing = rule<{ file: string; nearest: string[] }>({
  step: 'read',
  severity: 'error',
  reason: ({ file }) =>
    file === '00-title.md'
      ? '`chapters` names `00-title.md`, which is the title matter and stands first of itself'
      : `\`chapters\` names \`${file}\`, which is not in \`manuscript/\``,
  advice: ({ nearest }) =>
    nearest.length > 0 ? `Write \`${nearest[0]}\`.` : 'Correct the name or remove the entry.',
  expected: ({ nearest }) => nearest.slice(0, 1),
})
