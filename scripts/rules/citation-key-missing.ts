import { rule } from '../problems/rule.ts'

/**
 * An `@` stands where a key must follow, and none can be read.
 *
 * `[see @, p. 3]` names nobody.
 *
 * ## What to do
 *
 * Write the key directly after `@`, an odd one in braces, or `\@` where no citation is meant.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [see @, 18:38].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:16: error: Unexpected `@` without a key that can be read  citation-key-missing
 *     Write the key directly after `@`, a key with other characters than letters, digits and single marks in braces and without spaces, or `\@` where no citation is meant.
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
 * Sceptics. [see @john, 18:38; cf. @john, 19:1].
 * :::
 * ````
 */
export const citationKeyMissing = rule<{ text: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ text }) => `Unexpected \`${text}\` without a key that can be read`,
  advice: () =>
    'Write the key directly after `@`, a key with other characters than letters, digits and single marks in braces and without spaces, or `\\@` where no citation is meant.',
})
