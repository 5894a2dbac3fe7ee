import { rule } from '../problems/rule.ts'
import { type AnchorFailure, adviceOf, expectedOf, reasonOf, short } from './shared/anchor.ts'

export const anchorFailed = rule<{ lemma: string; failure: AnchorFailure }>({
  step: 'anchor',
  severity: 'error',
  reason: ({ lemma, failure }) => reasonOf(`The lemma \`${short(lemma)}\``, failure),
  advice: ({ failure }) => adviceOf(failure),
  expected: ({ failure }) => expectedOf(failure),
})
