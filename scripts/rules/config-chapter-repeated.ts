import { rule } from '../problems/rule.ts'

/**
 * `chapters` names a file twice.
 *
 * The book has each chapter once; which of the two places is meant, and which short title, only the editors know.
 *
 * ## What to do
 *
 * Remove one of the entries.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * chapters: [{file: 01-of-truth.md, short: Truth}, {file: 01-of-truth.md}]
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * ```text
 * manuscript/edition.yaml:3:19: error: `chapters` names `01-of-truth.md` twice  config-chapter-repeated
 *     Remove one of the entries.
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
export const configChapterRepeated = rule<{ file: string }>({
  step: 'read',
  severity: 'error',
  reason: ({ file }) => `\`chapters\` names \`${file}\` twice`,
  advice: () => 'Remove one of the entries.',
})
