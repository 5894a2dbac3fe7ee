import { rule } from '../problems/rule.ts'

export const titleDisagrees = rule<{ configured: string; printed: string }>({
  step: 'compose',
  severity: 'warning',
  reason: ({ configured, printed }) =>
    `\`title\` is \`${configured}\`, but the original's title matter reads \`${printed}\``,
  advice: () => 'Make `title` in edition.yaml agree with `00-title.md`.',
  expected: ({ printed }) => [`title: ${JSON.stringify(printed)}`],
})
