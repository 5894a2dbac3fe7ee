import { rule } from '../problems/rule.ts'

/**
 * `lang=` is not the code of a language.
 *
 * Direction, hyphenation and the voice of a screen reader follow from it.
 *
 * ## What to do
 *
 * Write a code such as `hy`, `ru` or `az-Cyrl` (BCP 47).
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits lang="old Greek"}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:15: error: `old Greek` is not the code of a language  language-malformed
 *     Write the code of the language, such as `hy` for Armenian, `ru` for Russian or `az-Cyrl` for Azerbaijani in Cyrillic letters (BCP 47).
 *       lang=…
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits lang=grc}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 * ````
 */
export const languageMalformed = rule<{ tag: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ tag }) => `\`${tag}\` is not the code of a language`,
  advice: () =>
    'Write the code of the language, such as `hy` for Armenian, `ru` for Russian or `az-Cyrl` for Azerbaijani in Cyrillic letters (BCP 47).',
  expected: () => ['lang=…'],
})
