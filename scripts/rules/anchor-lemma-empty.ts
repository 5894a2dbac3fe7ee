import { rule } from '../problems/rule.ts'

export const anchorLemmaEmpty = rule({
  step: 'anchor',
  severity: 'error',
  reason: () => 'The lemma has no characters that a reader sees',
  advice: () =>
    'Copy the words commented on from the manuscript, or remove the quotation and give `in=` alone.',
})
