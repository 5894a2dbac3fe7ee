import { rule } from '../problems/rule.ts'

export const configUnknownKey = rule<{ key: string; within: string; nearest: string[]; known: string[] }>({
  step: 'read',
  severity: 'error',
  reason: ({ key, within }) => `Unknown key \`${key}\`${within ? ` in \`${within}\`` : ''}`,
  advice: ({ nearest, known }) =>
    nearest.length > 0
      ? `Write \`${nearest[0]}\`, or remove the key.`
      : `Remove the key; known here are ${known.map((name) => `\`${name}\``).join(', ')}.`,
  expected: ({ nearest }) => nearest.slice(0, 1),
})
