import { rule } from '../problems/rule.ts'

/**
 * The lemma does not stand first in the note.
 *
 * The first quotation is the lemma only where nothing stands before it; further down it is a quotation like any
 * other.
 *
 * ## What to do
 *
 * Move it directly under the opening fence.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * Sceptics of his day.
 *
 * > certain discoursing wits
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:1: error: The lemma does not stand first in the note  lemma-not-first
 *     Move the quotation directly under the opening fence, with an empty line behind it.
 *       > certain discoursing wits
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
export const lemmaNotFirst = rule<{ lemma: string }>({
  step: 'parse',
  severity: 'error',
  reason: () => 'The lemma does not stand first in the note',
  advice: () => 'Move the quotation directly under the opening fence, with an empty line behind it.',
  expected: ({ lemma }) => [lemma],
})
