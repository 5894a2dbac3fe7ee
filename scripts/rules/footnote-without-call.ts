import { rule } from '../problems/rule.ts'

/**
 * A footnote of the original is defined and not called.
 *
 * No place in the text leads to it, so no output has a place for it.
 *
 * ## What to do
 *
 * Put its call where the original has the mark.
 *
 * ## Fails
 *
 * `manuscript/01-of-truth.md`
 *
 * ````md
 * # Of Truth
 *
 * What is Truth? said jesting Pilate; yet there remain certain discoursing wits.
 *
 * [^1]: John 18.
 * ````
 *
 * ```text
 * manuscript/01-of-truth.md:5:1: error: The footnote `[^1]` is defined but called nowhere in the text  footnote-without-call
 *     Put its call where the original has the mark.
 *       [^1]
 * ```
 *
 * ## Passes
 *
 * `manuscript/01-of-truth.md`
 *
 * ````md
 * # Of Truth
 *
 * What is Truth?[^1] said jesting Pilate; yet there remain certain discoursing wits.
 *
 * [^1]: John 18.
 * ````
 */
export const footnoteWithoutCall = rule<{ label: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ label }) => `The footnote \`[^${label}]\` is defined but called nowhere in the text`,
  advice: () => 'Put its call where the original has the mark.',
  expected: ({ label }) => [`[^${label}]`],
})
