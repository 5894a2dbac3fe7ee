import { rule } from '../problems/rule.ts'

/**
 * More lemmas lie over the same words than can be shown.
 *
 * Each lemma is marked in the text. Where dozens lie over each other no reader can tell them apart, and the marking
 * would grow with their product.
 *
 * ## What to do
 *
 * Join notes on the same words, or give them shorter lemmas.
 *
 * Shown by `test/cases/compose/lemma-crowded/expected/stderr`.
 */
export const lemmaCrowded = rule<{ most: number; left: number }>({
  step: 'compose',
  severity: 'error',
  reason: ({ most, left }) =>
    `More than ${most} lemmas lie over the same words, ${left} more than can be shown, this one the first of them`,
  advice: () => 'Join notes on the same words, or give them shorter lemmas.',
})
