import { rule } from '../problems/rule.ts'

/**
 * The lemma has no words.
 *
 * A quotation mark alone names no place in the text.
 *
 * ## What to do
 *
 * Copy the words commented on from the original behind the `>`.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * >
 *
 * Sceptics of his day.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:2:1: error: The lemma has no words  lemma-empty
 *     Copy the words commented on from the original behind the `>`.
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 */
export const lemmaEmpty = rule({
  step: 'parse',
  severity: 'error',
  reason: () => 'The lemma has no words',
  advice: () => 'Copy the words commented on from the original behind the `>`.',
})
