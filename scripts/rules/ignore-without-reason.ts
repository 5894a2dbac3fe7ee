import { rule } from '../problems/rule.ts'
import { type IgnoreWritten, ignoreText } from './shared/ignore.ts'

/**
 * A message is silenced without a reason.
 *
 * Whoever reads the notes next year, or reviews them, must see why a warning was set aside; without the reason nobody
 * can tell a decision from an oversight. Until it is given the message is not silenced.
 *
 * ## What to do
 *
 * Write the reason after the rule and a colon, or as `reason:` in `edition.yaml`; a few words are enough.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * <!-- edition-ignore span-without-language -->
 *
 * :::counter-source{#pilate stance=qualifies claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call it :span[ioculatio]. [@john, 18:38].
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:1:1: error: No reason is given for silencing `span-without-language`  ignore-without-reason
 *     Say in a few words why the message does not hold here; until then it is not silenced.
 *       <!-- edition-ignore span-without-language: … -->
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ```md
 * <!-- edition-ignore span-without-language: a word in no language -->
 *
 * :::counter-source{#pilate stance=qualifies claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call it :span[ioculatio]. [@john, 18:38].
 * :::
 * ```
 */
export const ignoreWithoutReason = rule<IgnoreWritten>({
  step: 'guard',
  severity: 'error',
  reason: ({ rules }) => `No reason is given for silencing ${rules.map((id) => `\`${id}\``).join(', ')}`,
  advice: () => 'Say in a few words why the message does not hold here; until then it is not silenced.',
  expected: (data) => [ignoreText(data)],
})
