import { rule } from '../problems/rule.ts'

/**
 * `:span[…]` stands without a language and prints as it stands.
 *
 * The brackets would be read as words of the text.
 *
 * ## What to do
 *
 * Name the language directly after the brackets.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Called :span[σκεπτικοί].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:8: warning: `:span[σκεπτικοί]` is no passage in another language and prints as it stands  span-without-language
 *     Close its brackets and write the code of the language directly after them, such as `{lang=hy}` for Armenian.
 *       :span[σκεπτικοί]{lang=…}
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
 * Called :span[σκεπτικοί]{lang=grc}.
 * :::
 * ````
 */
export const spanWithoutLanguage = rule<{ text: string }>({
  step: 'parse',
  severity: 'warning',
  reason: ({ text }) => `\`${text}\` is no passage in another language and prints as it stands`,
  advice: () =>
    'Close its brackets and write the code of the language directly after them, such as `{lang=hy}` for Armenian.',
  expected: ({ text }) => [`${text.replace(/\].*$/s, '')}]{lang=…}`],
})
