import { rule } from '../problems/rule.ts'

export const lemmaCrowded = rule<{ most: number; left: number }>({
  step: 'compose',
  severity: 'error',
  reason: ({ most, left }) =>
    `More than ${most} lemmas lie over the same words, ${left} more than can be shown, this one the first of them`,
  advice: () => 'Join notes on the same words, or give them shorter lemmas.',
})
