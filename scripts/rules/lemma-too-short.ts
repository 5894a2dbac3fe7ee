import { rule } from '../problems/rule.ts'

/**
 * The lemma has fewer than three letters or digits.
 *
 * So short a lemma hardly says which words are meant: at the foot of the page a reader sees two letters before a
 * comment
 * and must search the line for them. It is exact today only because of what stands around it.
 *
 * Scripts that write a word with one or two characters (Chinese, Japanese, Thai and others) are not judged.
 *
 * ## What to do
 *
 * Take in the words around it, as many as the comment speaks of.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#is}
 * > is Truth
 *
 * A question.
 * :::
 *
 * :::note{#of}
 * > in giddiness; and
 *
 * A delight.
 * :::
 *
 * :::note{#be prefix="though there"}
 * > be
 *
 * A subjunctive.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:14:1: look: The lemma `be` has fewer than three letters or digits  lemma-too-short
 *     Take the words around it that the comment speaks of into the lemma.
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#be}
 * > though there be not so much blood in them
 *
 * A subjunctive.
 * :::
 * ```
 */
export const lemmaTooShort = rule<{ lemma: string }>({
  step: 'guard',
  severity: 'look',
  reason: ({ lemma }) => `The lemma \`${lemma}\` has fewer than three letters or digits`,
  advice: () => 'Take the words around it that the comment speaks of into the lemma.',
  check({ edition }, found) {
    for (const { file, lemma } of edition.notes) {
      const letters = lemma?.value.match(/[\p{L}\p{N}]/gu) ?? []
      if (
        !lemma ||
        letters.length === 0 ||
        letters.length > 2 ||
        letters.some((letter) => wordScript.test(letter))
      )
        continue
      found(file, lemma.position, { lemma: lemma.value })
    }
  },
})

/** Scripts in which one or two characters are a word. */
const wordScript =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u
