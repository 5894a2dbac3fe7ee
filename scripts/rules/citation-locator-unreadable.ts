import { rule } from '../problems/rule.ts'

/**
 * A locator begins with its term and cannot be read.
 *
 * `p.` without digits or a Roman numeral would be taken for a suffix, and the style would not set it as a page.
 *
 * ## What to do
 *
 * Put the whole locator in braces, or `{}` before it if it is none.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@john, p. the third].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:19: error: Unexpected `p. the third`, expected a locator with digits or a Roman numeral  citation-locator-unreadable
 *     Put the whole locator in braces, or `{}` before it if it is none.
 *       {p. the third}
 *       {} p. the third
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
 * Sceptics. [@john, {the third}].
 * :::
 * ````
 */
export const citationLocatorUnreadable = rule<{ text: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ text }) => `Unexpected \`${text}\`, expected a locator with digits or a Roman numeral`,
  advice: () => 'Put the whole locator in braces, or `{}` before it if it is none.',
  expected: ({ text }) => [`{${text.replace(/[{}]/g, '')}}`, `{} ${text}`],
})
