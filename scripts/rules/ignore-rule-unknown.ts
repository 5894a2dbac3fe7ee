import { rule } from '../problems/rule.ts'

/**
 * A rule is silenced that does not exist.
 *
 * A mistyped name silences nothing: the editors believe that a message was dealt with, and it comes back.
 *
 * ## What to do
 *
 * Write the id as it stands at the end of the message's first line. `docs/rules/README.md` lists all of them.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * <!-- edition-ignore span-without-langauge: a word in no language -->
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
 * annotations/notes.md:1:1: error: There is no rule `span-without-langauge` to silence  ignore-rule-unknown
 *     Write `span-without-language`, or the id that ends the first line of the message.
 *       span-without-language
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
 *
 * <!-- edition-ignore span-without-language: a word in no language -->
 *
 * :::counter-source{#pilate stance=qualifies claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call it :span[ioculatio]. [@john, 18:38].
 * :::
 * ```
 */
export const ignoreRuleUnknown = rule<{ rule: string; nearest: string[] }>({
  step: 'guard',
  severity: 'error',
  reason: ({ rule }) => `There is no rule \`${rule}\` to silence`,
  advice: ({ nearest }) =>
    nearest.length > 0
      ? `Write \`${nearest[0]}\`, or the id that ends the first line of the message.`
      : 'Write the id that ends the first line of the message.',
  expected: ({ nearest }) => nearest.slice(0, 1),
})
