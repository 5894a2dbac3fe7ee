import { rule } from '../problems/rule.ts'

/**
 * A file that is shown as a picture is none.
 *
 * A file cut off in copying, or a page of text named `.png`, would print as an empty frame.
 *
 * ## What to do
 *
 * Put a whole PNG, JPEG, GIF, WebP or SVG file in its place.
 *
 * Shown by `test/cases/compose/figure-unreadable/expected/stderr`.
 */
export const figureUnreadable = rule<{ url: string }>({
  step: 'compose',
  severity: 'error',
  reason: ({ url }) => `\`${url}\` is no picture that can be shown`,
  advice: () => 'Put a whole PNG, JPEG, GIF, WebP or SVG file in its place.',
})
