import { isWithin, quotationsIn } from '../guard/quotations.ts'
import { rule } from '../problems/rule.ts'
import { wordsAround } from './shared/words-around.ts'

/**
 * A note has words that the edition's own list warns of.
 *
 * “As is known”, “of course”, “so-called”: in a note that disputes a statement such words read as agreement with
 * it, or as
 * contempt for it. Which words these are is for the editors to say, in `wording:` of edition.yaml:
 *
 * ```yaml
 * wording:
 *   - {words: of course, because: "it takes for granted what the note must show"}
 *   - {words: as is known, stances: [disputes, qualifies]}
 * ```
 *
 * With `stances`, only notes that take one of them are looked at. Words are found in any case, as whole words, in the
 * editors' own prose outside quotation marks.
 *
 * ## What to do
 *
 * Say it without them, or silence the message with the reason.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ```yaml
 * title: Of Truth
 * language: en-GB
 * wording:
 *   - {words: of course, because: it takes for granted what the note must show}
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth}
 * > What is Truth?
 *
 * Pilate was, of course, not jesting.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:4:13: look: `of course` is a wording this edition avoids, since it takes for granted what the note must show: `was, of course, not`  wording-discouraged
 *     Say it without these words.
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ```yaml
 * title: Of Truth
 * language: en-GB
 * wording:
 *   - {words: of course, because: it takes for granted what the note must show}
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth}
 * > What is Truth?
 *
 * The Gospel does not call it a jest; Bacon says ‘of course’ nowhere.
 * :::
 * ```
 */
export const wordingDiscouraged = rule<{ words: string; because: string | undefined; around: string }>({
  step: 'guard',
  severity: 'look',
  reason: ({ words, around, because }) =>
    `\`${words}\` is a wording this edition avoids${because === undefined ? '' : `, since ${because}`}: \`${around}\``,
  advice: () => 'Say it without these words.',
  check({ edition, prose }, found) {
    const list = edition.config.wording.map((entry) => ({ ...entry, pattern: patternOf(entry.words) }))
    if (list.length === 0) return
    for (const stretch of prose) {
      const { file, value, at, note, quoted } = stretch
      if (quoted) continue
      const quotations = quotationsIn(value)
      for (const { words, because, stances, pattern } of list) {
        if (stances && !(note?.stance && stances.includes(note.stance))) continue
        for (const { index, 0: match } of value.matchAll(pattern)) {
          if (isWithin(quotations, index)) continue
          found(file, at(index), { words, because, around: wordsAround(value, index, index + match.length) })
        }
      }
    }
  },
})

/** Whole words in any case, with any white space between them. */
function patternOf(words: string): RegExp {
  const parts = words.trim().split(/\s+/u)
  const escaped = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
}
