import { rule } from '../problems/rule.ts'

/**
 * A note belongs to a whole in which there are no words.
 *
 * The call of a note stands behind words. A chapter or paragraph without any has no place for it.
 *
 * ## What to do
 *
 * Give the note a lemma, or name another paragraph or chapter.
 *
 * ## Fails
 *
 * `manuscript/02-empty.md`
 *
 * ````md
 * #
 *
 * ***
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#all in="02-empty"}
 * On nothing.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:14: error: `02-empty` has no words behind which a call could stand  anchor-in-empty
 *     Give the note a lemma, or name another paragraph or chapter with `in=`.
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#all in="01-of-truth"}
 * On all of it.
 * :::
 * ````
 */
export const anchorInEmpty = rule<{ value: string }>({
  step: 'anchor',
  severity: 'error',
  reason: ({ value }) => `\`${value}\` has no words behind which a call could stand`,
  advice: () => 'Give the note a lemma, or name another paragraph or chapter with `in=`.',
})
