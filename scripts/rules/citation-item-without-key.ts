import { rule } from '../problems/rule.ts'

/**
 * A part of a citation names no source.
 *
 * Between two `;` stands a prefix without its citation: a source was forgotten, or its `@`.
 *
 * ## What to do
 *
 * Name the source as `@key`, take the `;` away, or write it as `\;`.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@john, 18:38; and others].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:25: error: Unexpected `and others` in a citation, expected each part between `;` to name a source  citation-item-without-key
 *     Name the source as `@key`, take the `;` away, write it as `\;`, or write `\[` where no citation is meant.
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
export const citationItemWithoutKey = rule<{ text: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ text }) =>
    text === '' || text === ';'
      ? 'Unexpected empty place between `;` or brackets of a citation, expected a source'
      : `Unexpected \`${text}\` in a citation, expected each part between \`;\` to name a source`,
  advice: () =>
    'Name the source as `@key`, take the `;` away, write it as `\\;`, or write `\\[` where no citation is meant.',
})
