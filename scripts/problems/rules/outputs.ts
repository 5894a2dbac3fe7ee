import { rule } from '../rule.ts'

export const outputRules = {
  'output-unknown': rule<{ name: string; known: string[]; nearest: string[] }>({
    severity: 'error',
    reason: ({ name }) => `\`${name}\` is no output that can be built`,
    advice: ({ known }) => `Ask for ${known.map((output) => `\`${output}\``).join(' or ')}.`,
    expected: ({ nearest }) => nearest,
  }),
  'output-missing': rule({
    severity: 'error',
    reason: () => 'There is no finished edition in `output/`',
    advice: () => 'Run `edition build` first.',
  }),
}
