import { rule } from '../problems/rule.ts'

/**
 * An error, or a message about silencing, is silenced.
 *
 * An error stands for words that would be lost, misplaced or not printed; no reason makes such a book right. And a
 * silenced message that silencing fails would hide what it is there to show.
 *
 * ## What to do
 *
 * Mend what the message reports, and take the rule out of the comment or of `ignore:`.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * <!-- edition-ignore link-unknown-target: the note will be written -->
 *
 * Sceptics of the author's own day; see [](#montaigne).
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:4:1: error: `link-unknown-target` is an error, and errors cannot be silenced  ignore-of-error
 *     Mend what `link-unknown-target` reports, and remove it here.
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
 * Sceptics of the author's own day.
 * :::
 * ```
 */
export const ignoreOfError = rule<{ rule: string; severity: string }>({
  step: 'guard',
  severity: 'error',
  reason: ({ rule, severity }) =>
    severity === 'error'
      ? `\`${rule}\` is an error, and errors cannot be silenced`
      : `\`${rule}\` tells of silencing itself and cannot be silenced`,
  advice: ({ rule }) => `Mend what \`${rule}\` reports, and remove it here.`,
})
