import { readIgnoreWords } from '../parse/ignore-words.ts'
import { positionAt, sourceOf } from '../parse/source.ts'
import { rule } from '../problems/rule.ts'
import { type IgnoreWritten, ignoreText } from './shared/ignore.ts'

const comment = /(?<!\\)<!--[ \t]*edition-ignore(?![\w-])([^\n]*?(?=-->)|[^\n]*)(?:-->)?/g

/**
 * A comment that silences a message stands in the original.
 *
 * In the manuscript every word is the author's, comments too: this one would print in the book.
 *
 * ## What to do
 *
 * Take the comment out of the manuscript and silence the message in `edition.yaml`. If the author did write these
 * words, put a backslash before `<`.
 *
 * ## Fails
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * <!-- edition-ignore title-disagrees: a misprint of the title page -->
 *
 * What is Truth? said jesting Pilate. There remain certain discoursing wits.
 * ```
 *
 * ```text
 * manuscript/01-of-truth.md:3:1: error: A comment `edition-ignore` stands in the original, where it is the author’s text and would print  ignore-in-manuscript
 *     Remove it, and silence the message under `ignore:` in `manuscript/edition.yaml`.
 *       - {rule: title-disagrees, in: 01-of-truth, reason: "a misprint of the title page"}
 * ```
 *
 * ## Passes
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * <!-- a comment of the author's -->
 *
 * What is Truth? said jesting Pilate. There remain certain discoursing wits.
 * ```
 */
export const ignoreInManuscript = rule<IgnoreWritten>({
  step: 'guard',
  severity: 'error',
  reason: () =>
    'A comment `edition-ignore` stands in the original, where it is the author’s text and would print',
  advice: () => 'Remove it, and silence the message under `ignore:` in `manuscript/edition.yaml`.',
  expected: (data) => [ignoreText(data)],
  check({ edition: { title, chapters } }, found) {
    for (const { id, file } of title ? [title, ...chapters] : chapters) {
      if (!String(file).includes('edition-ignore')) continue
      const source = sourceOf(file)
      for (const { index, 0: whole, 1: words } of source.text.matchAll(comment)) {
        const { rules, reason } = readIgnoreWords(words!)
        const ids = rules.length > 0 ? rules : ['rule-id']
        found(file, positionAt(source, index, index + whole.length), {
          rules: ids,
          reason,
          written: 'entry',
          in: id,
        })
      }
    }
  },
})
