import { rule } from '../problems/rule.ts'

/**
 * An item of a list would print another number than it is written with.
 *
 * Markdown counts the items of a list by itself. An original that numbers `1, 3` would be altered.
 *
 * ## What to do
 *
 * Write the number that is to print; to keep the words as they are, write a backslash before the dot.
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
 * 1. one
 * 3. three
 * ````
 *
 * ```text
 * manuscript/01-of-truth.md:6:1: error: The item is marked `3.` but would print as `2`  list-number-changed
 *     Write the number that is to print, or a backslash before the dot to keep the words as they are.
 *       2.
 *       3\.
 * ```
 *
 * ## Passes
 *
 * `manuscript/01-of-truth.md`
 *
 * ````md
 * # Of Truth
 *
 * What is Truth? said jesting Pilate; yet there remain certain discoursing wits.
 *
 * 1. one
 * 2. two
 * ````
 */
export const listNumberChanged = rule<{ written: string; printed: number; escaped: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ written, printed }) => `The item is marked \`${written}\` but would print as \`${printed}\``,
  advice: () =>
    'Write the number that is to print, or a backslash before the dot to keep the words as they are.',
  expected: ({ printed, written, escaped }) => [written.replace(/^\d+/, String(printed)), escaped],
})
