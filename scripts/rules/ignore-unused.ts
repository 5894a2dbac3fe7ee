import { rule } from '../problems/rule.ts'

/**
 * A rule is silenced where it has nothing to say.
 *
 * What was once doubtful has been mended, or the comment stands in the wrong place. Left where it is, it would
 * silence
 * the next fault of the kind, which nobody has looked at.
 *
 * A rule is judged only by commands that look for it: those of the steps `publish` and `audit` by `edition build`
 * alone. Where an earlier step found errors, what follows from them is not judged.
 *
 * ## What to do
 *
 * Remove the comment or the entry, or the one rule in it. If the message still comes, the comment stands in the wrong
 * place: inside a note, or directly before it.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * <!-- edition-ignore span-without-language: a word in no language -->
 *
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics of the author's own day.
 * :::
 *
 * :::counter-source{#pilate stance=qualifies claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call the question a jest. [@john, 18:38].
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:1:1: warning: `span-without-language` is silenced for the note `wits`, but has nothing to say there  ignore-unused
 *     Remove it, or move it to what it is meant for.
 * ```
 *
 * ## Fails: in edition.yaml
 *
 * `manuscript/edition.yaml`
 *
 * ```yaml
 * title: Of Truth
 * language: en-GB
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C, stance: required, claim: required}
 * ignore:
 *   - {rule: title-disagrees, reason: the title page has a misprint}
 * ```
 *
 * ```text
 * manuscript/edition.yaml:7:6: warning: `title-disagrees` is silenced for the whole edition, but has nothing to say there  ignore-unused
 *     Remove it, or move it to what it is meant for.
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ```yaml
 * title: On Truth
 * language: en-GB
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C, stance: required, claim: required}
 * ignore:
 *   - {rule: title-disagrees, reason: the title page has a misprint}
 * ```
 */
export const ignoreUnused = rule<{ rule: string; where: string | undefined; others: boolean }>({
  step: 'guard',
  severity: 'warning',
  reason: ({ rule, where }) =>
    where === undefined
      ? `\`${rule}\` is silenced, but nothing follows for which it could be`
      : `\`${rule}\` is silenced for ${where}, but has nothing to say there`,
  advice: ({ rule, others }) =>
    others
      ? `Take \`${rule}\` out of the list, or move it to what it is meant for.`
      : 'Remove it, or move it to what it is meant for.',
})
