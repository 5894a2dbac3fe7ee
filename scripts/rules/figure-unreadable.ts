import { rule } from '../problems/rule.ts'

export const figureUnreadable = rule<{ url: string }>({
  step: 'compose',
  severity: 'error',
  reason: ({ url }) => `\`${url}\` is no picture that can be shown`,
  advice: () => 'Put a whole PNG, JPEG, GIF, WebP or SVG file in its place.',
})
