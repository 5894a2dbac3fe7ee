import { rule } from '../problems/rule.ts'
import { isInOtherLanguage, quotationMarksOf } from './shared/languages.ts'
import { wordsAround } from './shared/words-around.ts'

/**
 * Quotation marks are not those of the notes' language.
 *
 * An edition in which some notes have `"` and others `‘ ’` looks as if nobody had read it through; and a mark that
 * does not
 * say whether it opens or closes hides that one of a pair is missing.
 *
 * Judged are English, German, French, Spanish, Italian, Dutch, Polish, Portuguese, Russian and Turkish, and in every
 * language the straight mark `"`. Passages in another language, block quotations and verse keep theirs.
 *
 * ## What to do
 *
 * Write the marks of the language, as the message names them.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth}
 * > What is Truth?
 *
 * Bacon calls it "jesting", the Gospel „a question“.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:4:16: look: The quotation mark `"` is not one of the notes' language: `it "jesting", the`  typography-quotes
 *     Write `“…”` or `‘…’`.
 * annotations/notes.md:4:24: look: The quotation mark `"` is not one of the notes' language: `it "jesting", the`  typography-quotes
 *     Write `“…”` or `‘…’`.
 * annotations/notes.md:4:38: look: The quotation mark `„` is not one of the notes' language: `Gospel „a question“.`  typography-quotes
 *     Write `“…”` or `‘…’`.
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
 * Bacon calls it ‘jesting’; he says ‘the Gospel’s “What is truth?”’.
 * :::
 * ```
 */
export const typographyQuotes = rule<{ mark: string; around: string; marks: string }>({
  step: 'guard',
  severity: 'look',
  reason: ({ mark, around }) =>
    `The quotation mark \`${mark}\` is not one of the notes' language: \`${around}\``,
  advice: ({ marks }) => (marks === '' ? 'Write the marks of the language.' : `Write ${marks}.`),
  check({ prose }, found) {
    for (const stretch of prose) {
      if (stretch.quoted) continue
      const { file, value, at, lang, kind } = stretch
      const marks = quotationMarksOf(lang)
      for (const match of value.matchAll(/["“”„«»‹›‚]/g)) {
        const [mark] = match
        if (marks?.includes(mark) || (!marks && mark !== '"') || isInOtherLanguage(stretch, match.index))
          continue
        const around = wordsAround(value, match.index, match.index + 1)
        found(file, at(match.index), { mark, around, marks: spelled(marks) })
        // Within a claim all places are that of its fence.
        if (kind === 'claim') break
      }
    }
  },
})

function spelled(marks: string | undefined): string {
  return (marks?.match(/../gu) ?? []).map((pair) => `\`${[...pair].join('…')}\``).join(' or ')
}
