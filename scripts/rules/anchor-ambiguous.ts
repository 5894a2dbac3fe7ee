import { rule } from '../problems/rule.ts'
import { type AnchorCandidate, listed, selectorsOf, short } from './shared/anchor.ts'

/**
 * The words of a lemma stand at more than one place.
 *
 * A note must belong to one passage, and nothing is ever attached to the best guess: a comment on the first mention
 * would be read under the third.
 *
 * ## What to do
 *
 * Copy the attributes of the place that is meant from the message into the opening fence, or write a longer lemma.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#be}
 * > there be
 *
 * One of two.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:2:1: error: The lemma `there be` stands at 2 places  anchor-ambiguous
 *     Add the attributes of the place that is meant to the opening fence: `in="p-1"` or `in="p-2"`.
 *       in="p-1"
 *       in="p-2"
 *     manuscript/01-of-truth.md:3:81: in="p-1": … for an answer. Certainly [there be] that delight in giddiness; …
 *     manuscript/01-of-truth.md:5:139: in="p-2": … of the same veins, though [there be] not so much blood in them, …
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#be prefix="Certainly"}
 * > there be
 *
 * The first of two.
 * :::
 * ````
 */
export const anchorAmbiguous = rule<{ lemma: string; count: string; candidates: AnchorCandidate[] }>({
  step: 'anchor',
  severity: 'error',
  reason: ({ lemma, count }) => `The lemma \`${short(lemma)}\` stands at ${count} places`,
  advice: ({ candidates }) =>
    `Add the attributes of the place that is meant to the opening fence: ${listed(candidates, 'apart')}.`,
  expected: ({ candidates }) => selectorsOf(candidates),
})
