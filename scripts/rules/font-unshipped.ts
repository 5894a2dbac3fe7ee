import { rule } from '../problems/rule.ts'

/**
 * The PDF holds a font that the edition does not ship.
 *
 * A font of the machine changes from one machine to the next, and may not be embedded by licence.
 *
 * ## What to do
 *
 * Take the font family out of the edition’s style sheet.
 *
 * Shown by `test/publish/pages/report-layout.test.ts`.
 */
export const fontUnshipped = rule<{ font: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ font }) => `The PDF holds the font \`${font}\`, which the edition does not ship`,
  advice: () => 'Take the font family out of the edition’s style sheet.',
})
