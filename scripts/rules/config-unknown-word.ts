import { rule } from '../problems/rule.ts'

export const configUnknownWord = rule<{ key: string; nearest: string[] }>({
  step: 'read',
  severity: 'error',
  reason: ({ key }) => `\`words\` has no word \`${key}\``,
  advice: ({ nearest }) =>
    nearest.length > 0 ? `Write \`${nearest[0]}\`, or remove the key.` : 'Remove the key.',
  expected: ({ nearest }) => nearest.slice(0, 1),
})
