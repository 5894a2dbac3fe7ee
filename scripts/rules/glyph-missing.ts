import { rule } from '../problems/rule.ts'

/**
 * No typeface of the edition has a character.
 *
 * It would print as an empty box, and be read as such by everybody but the editor, whose machine had a font for it.
 *
 * ## What to do
 *
 * Replace the character, or leave the PDF out of `outputs`; the HTML shows it in the reader’s own fonts.
 *
 * ## Fails
 *
 * `manuscript/01-of-truth.md`
 *
 * ````md
 * # Of Truth
 *
 * What is Truth? said jesting Pilate 𓀀; yet there remain certain discoursing wits.
 * ````
 *
 * ```text
 * manuscript/01-of-truth.md:3:36: error: No font of the edition has the character `𓀀` (U+13000)  glyph-missing
 *     Replace the character, or leave the PDF out of `outputs:`; the HTML shows it in the reader’s own fonts.
 * ```
 *
 * ## Passes
 *
 * `manuscript/01-of-truth.md`
 *
 * ````md
 * # Of Truth
 *
 * What is Truth? said jesting Pilate; yet there remain certain discoursing wits.
 * ````
 */
export const glyphMissing = rule<{ char: string; codePoint: string }>({
  step: 'publish',
  severity: 'error',
  reason: ({ char, codePoint }) => `No font of the edition has the character \`${char}\` (${codePoint})`,
  advice: () =>
    'Replace the character, or leave the PDF out of `outputs:`; the HTML shows it in the reader’s own fonts.',
})
