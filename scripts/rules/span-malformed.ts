import { rule } from '../problems/rule.ts'

/**
 * A passage is marked as being in a language, and the language cannot be read.
 *
 * Direction, hyphenation and the voice of a screen reader follow from it.
 *
 * ## What to do
 *
 * Write `lang` alone, with the code of a language, or a backslash before the colon if these are words of the text.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Called :span[σκεπτικοί]{lang=greek!}.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:8: error: `:span[σκεπτικοί]{lang=greek!}` names no language that can be read  span-malformed
 *     Write `lang` alone, with the code of the language, such as `lang=hy` for Armenian, or a backslash before the colon if these are words of the text.
 *       :span[σκεπτικοί]{lang=…}
 *       \:span[σκεπτικοί]{lang=greek!}
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
export const spanMalformed = rule<{ text: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ text }) => `\`${text}\` names no language that can be read`,
  advice: () =>
    'Write `lang` alone, with the code of the language, such as `lang=hy` for Armenian, or a backslash before the colon if these are words of the text.',
  expected: ({ text }) => [`${text.replace(/\].*$/s, '')}]{lang=…}`, `\\${text}`],
})
