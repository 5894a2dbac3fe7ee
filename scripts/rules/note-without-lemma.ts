import { rule } from '../problems/rule.ts'
import { quoted } from './shared/parse.ts'

/**
 * Nothing says which words a note comments on.
 *
 * A note is never attached to the best guess.
 *
 * ## What to do
 *
 * Begin it with the words of the original as a quotation, or name a whole paragraph or chapter with `in=` alone.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * Sceptics of his day.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:1: error: The note has no lemma: nothing says which words it comments on  note-without-lemma
 *     Begin it with the words of the original as a quotation, or name a whole paragraph with `in=` alone.
 *       > the words commented on
 *       in=p-1
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 *
 * ## Passes: on a whole paragraph
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits in=p-2}
 * Sceptics of his day.
 * :::
 * ````
 */
export const noteWithoutLemma = rule<{ extra: string[] }>({
  step: 'parse',
  severity: 'error',
  reason: ({ extra }) =>
    extra.length > 0
      ? `The note has no lemma, so ${quoted(extra)} cannot be used`
      : 'The note has no lemma: nothing says which words it comments on',
  advice: () =>
    'Begin it with the words of the original as a quotation, or name a whole paragraph with `in=` alone.',
  expected: () => ['> the words commented on\n\n', 'in=p-1'],
})
