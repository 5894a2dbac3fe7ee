import { rule } from '../problems/rule.ts'

/**
 * A key stands within emphasis, a link or an inner bracket of a citation.
 *
 * Where the citation begins and the markup ends cannot be told.
 *
 * ## What to do
 *
 * End the markup before the key.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [*see @john*, 18:38].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:12: error: Unexpected key within the markup of `[*see @john*, 18:38]`, expected it directly in the brackets  citation-key-in-markup
 *     End the emphasis, link or inner bracket before the key.
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
 * Sceptics. [*see* @john, 18:38].
 * :::
 * ````
 */
export const citationKeyInMarkup = rule<{ text: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ text }) =>
    `Unexpected key within the markup of \`[${text}]\`, expected it directly in the brackets`,
  advice: () => 'End the emphasis, link or inner bracket before the key.',
})
