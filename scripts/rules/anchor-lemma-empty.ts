import { rule } from '../problems/rule.ts'

/**
 * The lemma has no characters that a reader sees.
 *
 * Soft hyphens, word joiners and marks of emphasis are nothing when a lemma is looked up, so a lemma made of them
 * names no place.
 *
 * ## What to do
 *
 * Copy the words commented on from the manuscript, or remove the quotation and give `in=` alone.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > &#8288;
 *
 * Sceptics.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:2:1: error: The lemma has no characters that a reader sees  anchor-lemma-empty
 *     Copy the words commented on from the manuscript, or remove the quotation and give `in=` alone.
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
 * Sceptics.
 * :::
 * ````
 */
export const anchorLemmaEmpty = rule({
  step: 'anchor',
  severity: 'error',
  reason: () => 'The lemma has no characters that a reader sees',
  advice: () =>
    'Copy the words commented on from the manuscript, or remove the quotation and give `in=` alone.',
})
