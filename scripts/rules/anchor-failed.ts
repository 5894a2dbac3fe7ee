import { rule } from '../problems/rule.ts'
import { type AnchorFailure, adviceOf, expectedOf, reasonOf, short } from './shared/anchor.ts'

/**
 * A lemma has no place in the original.
 *
 * The words were miscopied, the original was corrected, or the attributes exclude the place. A note without a place
 * would be lost from the book, so the build stops; the message shows the passage that was probably meant and how it
 * differs.
 *
 * ## What to do
 *
 * Write the lemma as it stands in the text, or correct the attributes; both stand in the message ready to paste.
 *
 * ## Fails: other words
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discursive wits
 *
 * Sceptics.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:2:1: error: The lemma `certain discursive wits` does not stand in the text; `certain discoursing wits` stands in p-2, and they differ in words: `discursive` in the lemma, `discoursing` in the text  anchor-failed
 *     Compare the two, and write the lemma as it stands in the text if this passage is meant.
 *       > certain discoursing wits
 *     manuscript/01-of-truth.md:5:77: … be gone, yet there remain [certain discoursing wits], which are of the same …
 * ```
 *
 * ## Fails: another paragraph
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits in=p-1}
 * > certain discoursing wits
 *
 * Sceptics.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:15: error: The lemma `certain discoursing wits` does not stand in `p-1`, but in p-2  anchor-failed
 *     Write the attributes of the place that is meant: `in="p-2"` (p-2: … be gone, yet there remain [certain discoursing wits], which are of the same …).
 *       in="p-2"
 *     manuscript/01-of-truth.md:5:77: … be gone, yet there remain [certain discoursing wits], which are of the same …
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
export const anchorFailed = rule<{ lemma: string; failure: AnchorFailure }>({
  step: 'anchor',
  severity: 'error',
  reason: ({ lemma, failure }) => reasonOf(`The lemma \`${short(lemma)}\``, failure),
  advice: ({ failure }) => adviceOf(failure),
  expected: ({ failure }) => expectedOf(failure),
})
