import { rule } from '../problems/rule.ts'
import { short } from './shared/anchor.ts'

/**
 * The lemma begins or ends within a character.
 *
 * What a reader takes for one character can be several code points: a letter and its accent, a consonant and its
 * vowel sign, the two halves of a flag. A lemma that takes one of them and leaves the other would mark half a letter
 * in the book.
 *
 * ## What to do
 *
 * Copy the words again with the whole characters at both ends.
 *
 * ## Fails
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * He asked what नि meant, and went out.
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#ni}
 * > asked what न
 *
 * The syllable is a negation.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:2:1: error: The lemma `asked what न` begins or ends within a character: in p-1 stands `asked what नि`  anchor-splits-grapheme
 *     Write the whole characters.
 *       > asked what नि
 *     manuscript/01-of-truth.md:3:4: Of Truth He [asked what नि] meant, and went out.
 * ```
 *
 * ## Passes
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * He asked what नि meant, and went out.
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#ni}
 * > asked what नि
 *
 * The syllable is a negation.
 * :::
 * ```
 */
export const anchorSplitsGrapheme = rule<{
  lemma: string
  where: string
  passage: string
  rewritten: string
}>({
  step: 'anchor',
  severity: 'error',
  reason: ({ lemma, where, passage }) =>
    `The lemma \`${short(lemma)}\` begins or ends within a character: in ${where} stands \`${short(passage)}\``,
  advice: () => 'Write the whole characters.',
  expected: ({ rewritten }) => [rewritten],
})
