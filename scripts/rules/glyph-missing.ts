import { rule } from '../problems/rule.ts'

export const glyphMissing = rule<{ char: string; codePoint: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ char, codePoint }) => `No font of the edition has the character \`${char}\` (${codePoint})`,
  advice: () =>
    'Replace the character, or leave the PDF out of `outputs:`; the HTML shows it in the reader’s own fonts.',
})
