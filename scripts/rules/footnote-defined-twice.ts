import { rule } from '../problems/rule.ts'

/**
 * A footnote of the original is defined twice.
 *
 * Only one of the two could be printed under the mark.
 *
 * ## What to do
 *
 * Give the second one, and its call, a label of its own; `[^*--p34]` prints `*`.
 *
 * ## Fails
 *
 * `manuscript/01-of-truth.md`
 *
 * ````md
 * # Of Truth
 *
 * What is Truth?[^1] said jesting Pilate; yet there remain certain discoursing wits.
 *
 * [^1]: John 18.
 *
 * [^1]: John 19.
 * ````
 *
 * ```text
 * manuscript/01-of-truth.md:7:1: error: The footnote `[^1]` is defined twice  footnote-defined-twice
 *     Give the second one, and its call, a label of its own, such as `1--2`.
 *       [^1--2]:
 *     manuscript/01-of-truth.md:5:1: the first definition
 * ```
 *
 * ## Passes
 *
 * `manuscript/01-of-truth.md`
 *
 * ````md
 * # Of Truth
 *
 * What is Truth?[^1] said jesting Pilate;[^1--b] yet there remain certain discoursing wits.
 *
 * [^1]: John 18.
 *
 * [^1--b]: John 19.
 * ````
 */
export const footnoteDefinedTwice = rule<{ label: string; fixed: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ label }) => `The footnote \`[^${label}]\` is defined twice`,
  advice: ({ fixed }) => `Give the second one, and its call, a label of its own, such as \`${fixed}\`.`,
  expected: ({ fixed }) => [`[^${fixed}]: `],
})
