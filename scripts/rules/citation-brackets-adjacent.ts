import { rule } from '../problems/rule.ts'

/**
 * Two citations stand in brackets directly after each other.
 *
 * Markdown reads the second bracket as the target of a link.
 *
 * ## What to do
 *
 * Join the two with `; `, or put a space between them.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@john, 18:38][@john, 19:1].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:24: error: Unexpected bracket directly after a citation, expected one citation in one pair of brackets  citation-brackets-adjacent
 *     Join the two with `; `, or put a space between them.
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
 * Sceptics. [see @john, 18:38; cf. @john, 19:1].
 * :::
 * ````
 */
export const citationBracketsAdjacent = rule({
  step: 'cite',
  severity: 'error',
  reason: () => 'Unexpected bracket directly after a citation, expected one citation in one pair of brackets',
  advice: () => 'Join the two with `; `, or put a space between them.',
})
