import { rule } from '../problems/rule.ts'

export const anchorInEmpty = rule<{ value: string }>({
  step: 'anchor',
  severity: 'error',
  reason: ({ value }) => `\`${value}\` has no words behind which a call could stand`,
  advice: () => 'Give the note a lemma, or name another paragraph or chapter with `in=`.',
})
