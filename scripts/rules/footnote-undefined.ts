import { rule } from '../problems/rule.ts'

/**
 * A footnote of the original is called and not defined.
 *
 * The author’s note would be missing from the book, and its mark lead nowhere.
 *
 * ## What to do
 *
 * Define it in the same file; where the brackets are words of the text, write a backslash before them.
 *
 * ## Fails
 *
 * `manuscript/01-of-truth.md`
 *
 * ````md
 * # Of Truth
 *
 * What is Truth?[^1] said jesting Pilate; yet there remain certain discoursing wits.
 * ````
 *
 * ```text
 * manuscript/01-of-truth.md:3:15: error: The footnote `[^1]` is called but nowhere defined  footnote-undefined
 *     Define it in the same file, or write a backslash before the bracket if these are words of the text.
 *       [^1]:
 *       \[^1]
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
export const footnoteUndefined = rule<{ label: string; defined: string[] }>({
  step: 'parse',
  severity: 'error',
  reason: ({ label }) => `The footnote \`[^${label}]\` is called but nowhere defined`,
  advice: () =>
    'Define it in the same file, or write a backslash before the bracket if these are words of the text.',
  expected: ({ label, defined }) => [
    ...defined.map((other) => `[^${other}]`),
    `[^${label}]: `,
    `\\[^${label}]`,
  ],
})
