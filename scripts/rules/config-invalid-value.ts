import { rule } from '../problems/rule.ts'

export const configInvalidValue = rule<{
  key: string
  problem: string
  allowed: string[]
  /** The value in quotation marks, where it is text that YAML takes for something else. */
  quoted: string | undefined
  nearest: string[]
}>({
  step: 'read',
  severity: 'error',
  reason: ({ key, problem }) => (key ? `\`${key}\`: ${problem}` : problem),
  advice({ allowed, quoted }) {
    if (quoted !== undefined) return 'Put the value into quotation marks.'
    return allowed.length > 0
      ? `Write one of ${allowed.map((value) => `\`${value}\``).join(', ')}.`
      : 'Correct the value; `docs/reference/files.md` describes each key.'
  },
  expected: ({ quoted, nearest }) => (quoted === undefined ? nearest.slice(0, 1) : [quoted]),
})
