import { isWithin, quotationsIn } from '../guard/quotations.ts'
import { rule } from '../problems/rule.ts'
import { isInOtherLanguage } from './shared/languages.ts'
import { wordsAround } from './shared/words-around.ts'

/**
 * A hyphen stands where a dash belongs.
 *
 * `1991-92` and `a question - and no answer` are typed so because keyboards have no dash; in a printed book they
 * look like
 * compounds and minus signs. The hyphen within words is never meant, and what stands in quotation marks is left
 * alone.
 *
 * ## What to do
 *
 * Write `–` (U+2013) between figures that are a range, and the dash of the notes' language, ` – ` or `—`, between
 * words.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth}
 * > What is Truth?
 *
 * Asked in 1611-12 - and not answered.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:4:14: warning: A hyphen stands where a dash belongs: `in 1611-12 -`  typography-dash
 *     Write `–` (U+2013).
 *       in 1611–12 -
 * annotations/notes.md:4:18: warning: A hyphen stands where a dash belongs: `1611-12 - and`  typography-dash
 *     Write `–` (U+2013).
 *       1611–12 - and
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth}
 * > What is Truth?
 *
 * Asked in 1611–12 – and not answered, in a well-known place (2026-11-25).
 * :::
 * ```
 */
export const typographyDash = rule<{ around: string; fixed: string }>({
  step: 'guard',
  severity: 'warning',
  reason: ({ around }) => `A hyphen stands where a dash belongs: \`${around}\``,
  advice: () => 'Write `–` (U+2013).',
  expected: ({ fixed }) => [fixed],
  check({ prose }, found) {
    for (const stretch of prose) {
      const { file, value, at } = stretch
      const quotations = quotationsIn(value)
      for (const match of value.matchAll(hyphenForDash)) {
        if (isInOtherLanguage(stretch, match.index) || isWithin(quotations, match.index)) continue
        const end = match.index + match[0].length
        const around = wordsAround(value, match.index, end)
        found(file, at(match.index), {
          around,
          fixed: around.replace(match[0], match[0].replace(/-{1,3}/, '–')),
        })
      }
    }
  },
})

/**
 * Between blanks, doubled, or between two figures of up to four digits that are no part of a longer chain: a date
 * 2026-11-25, an ISBN, a telephone number, `Covid-19` and `366-1` of a docket keep theirs.
 */
const hyphenForDash =
  /(?<=\S[ \u00a0])-{1,3}(?=[ \u00a0]\S)|(?<=[\p{L}\p{N}.,;)])-{2,3}(?=[\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}./:-])(?:\d{4}|\d{1,3}))-(?=\d{1,4}(?![\p{L}\p{N}/:-]|\.\d))/gu
