import { rule } from '../problems/rule.ts'

export const configChapterRepeated = rule<{ file: string }>({
  step: 'read',
  severity: 'error',
  reason: ({ file }) => `\`chapters\` names \`${file}\` twice`,
  advice: () => 'Remove one of the entries.',
})
