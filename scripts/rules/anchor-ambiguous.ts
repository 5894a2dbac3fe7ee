import { rule } from '../problems/rule.ts'
import { type AnchorCandidate, listed, selectorsOf, short } from './shared/anchor.ts'

export const anchorAmbiguous = rule<{ lemma: string; count: string; candidates: AnchorCandidate[] }>({
  step: 'anchor',
  severity: 'error',
  reason: ({ lemma, count }) => `The lemma \`${short(lemma)}\` stands at ${count} places`,
  advice: ({ candidates }) =>
    `Add the attributes of the place that is meant to the opening fence: ${listed(candidates)}.`,
  expected: ({ candidates }) => selectorsOf(candidates),
})
