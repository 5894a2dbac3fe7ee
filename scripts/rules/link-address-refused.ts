import { rule } from '../problems/rule.ts'

export const linkAddressRefused = rule<{ url: string }>({
  step: 'compose',
  severity: 'error',
  reason: ({ url }) => `A link may not lead to \`${url}\``,
  advice: () =>
    'Use an address that begins with `https://`, `http://` or `mailto:`, or a place in the edition, `#p-12`.',
})
