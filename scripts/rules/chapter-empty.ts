import { rule } from '../problems/rule.ts'

/**
 * A file of the manuscript has no text.
 *
 * An empty chapter is a file that was never filled, or one whose text went elsewhere by mistake.
 *
 * ## What to do
 *
 * Put the words of the original into it, or remove the file.
 *
 * ## Fails
 *
 * `manuscript/02-of-death.md`
 *
 * ````md
 *
 * ````
 *
 * ```text
 * manuscript/02-of-death.md:1:1: error: The file has no text  chapter-empty
 *     Put the words of the original into it, or remove the file.
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
export const chapterEmpty = rule({
  step: 'parse',
  severity: 'error',
  reason: () => 'The file has no text',
  advice: () => 'Put the words of the original into it, or remove the file.',
})
