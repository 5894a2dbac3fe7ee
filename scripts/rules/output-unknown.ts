import { rule } from '../problems/rule.ts'

export const outputUnknown = rule<{ name: string; known: string[]; nearest: string[] }>({
  step: 'publish',
  severity: 'error',
  reason: ({ name }) => `\`${name}\` is no output that can be built`,
  advice: ({ known }) => `Ask for ${known.map((output) => `\`${output}\``).join(' or ')}.`,
  expected: ({ nearest }) => nearest,
})
