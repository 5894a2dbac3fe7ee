import { rule } from '../problems/rule.ts'

/** Why a comment is none that silences. */
export type IgnoreFault = 'misspelled' | 'not-alone' | 'unclosed' | 'without-rule' | 'disordered' | 'dividing'

const reasons: Record<IgnoreFault, string> = {
  misspelled: 'The comment looks like `edition-ignore` but is none, and would print as text',
  'not-alone': 'The comment `edition-ignore` shares its line with other text, and would print as text',
  unclosed: 'The comment `edition-ignore` is not closed by `-->` before the next empty line or fence',
  'without-rule': 'The comment `edition-ignore` names no rule',
  disordered: 'The comment `edition-ignore` is not of the form `rule-id, rule-id: reason`',
  dividing: 'The comment `edition-ignore` stands within a block and would divide it in two',
}

/**
 * A comment that silences a message is not written as it must be.
 *
 * A comment that is misspelled would be read as words of the note and stand in the book; one within a paragraph or a
 * lemma would make two of it.
 *
 * ## What to do
 *
 * Write the comment on a line of its own, in the form `<!-- edition-ignore rule-id: reason -->`, with an empty line
 * between it and the text it stands in. If the words are meant as text, write a backslash before `<`.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * <!-- edition-ingore span-without-language: a word in no language -->
 *
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics of the author's own day. <!-- edition-ignore span-without-language: a word in no language -->
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:1:1: error: The comment looks like `edition-ignore` but is none, and would print as text  ignore-malformed
 *     Write it on a line of its own, or a backslash before `<` if it is text.
 *       <!-- edition-ignore span-without-language: a word in no language -->
 * annotations/notes.md:6:35: error: The comment `edition-ignore` shares its line with other text, and would print as text  ignore-malformed
 *     Write it on a line of its own, or a backslash before `<` if it is text.
 *       <!-- edition-ignore span-without-language: a word in no language -->
 * ```
 *
 * ## Fails: within a lemma
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#wits}
 * > certain
 * <!-- edition-ignore span-without-language: a word in no language -->
 * > discoursing wits
 *
 * Sceptics of the author's own day.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:3:1: error: The comment `edition-ignore` stands within a block and would divide it in two  ignore-malformed
 *     Put it before or behind the block, with an empty line between them.
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics, not \<!-- edition-ignore -->. Other comments are text: <!-- so -->.
 * :::
 * ```
 */
export const ignoreMalformed = rule<{ fault: IgnoreFault; corrected: string | undefined }>({
  step: 'parse',
  severity: 'error',
  reason: ({ fault }) => reasons[fault],
  advice: ({ fault }) =>
    fault === 'dividing'
      ? 'Put it before or behind the block, with an empty line between them.'
      : 'Write it on a line of its own, or a backslash before `<` if it is text.',
  expected: ({ fault, corrected }) =>
    fault === 'dividing' ? [] : [corrected ?? '<!-- edition-ignore rule-id: reason -->'],
})
