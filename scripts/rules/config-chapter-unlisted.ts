import { rule } from '../problems/rule.ts'

/**
 * A file of the manuscript is not in `chapters`.
 *
 * Once the list is given it says what is in the book, and in which order; a file that is not in it would be missing.
 *
 * ## What to do
 *
 * Add the file to `chapters`, or move it out of `manuscript/`.
 *
 * ## Fails
 *
 * `manuscript/02-of-death.md`
 *
 * ````md
 * # Of Death
 *
 * Men fear Death.
 * ````
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * chapters: [{file: 01-of-truth.md}]
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * ```text
 * manuscript/edition.yaml:3:1: error: `manuscript/02-of-death.md` is not in `chapters`, so it would be left out of the book  config-chapter-unlisted
 *     Add it to `chapters` where it comes in the text, or move the file out of `manuscript/`.
 *         - {file: 02-of-death.md}
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
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * chapters: [{file: 01-of-truth.md}, {file: 02-of-death.md}]
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 */
export const configChapterUnlisted = rule<{ file: string }>({
  step: 'read',
  severity: 'error',
  reason: ({ file }) => `\`manuscript/${file}\` is not in \`chapters\`, so it would be left out of the book`,
  advice: () => 'Add it to `chapters` where it comes in the text, or move the file out of `manuscript/`.',
  expected: ({ file }) => [`  - {file: ${file}}`],
})
