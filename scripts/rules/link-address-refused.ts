import { rule } from '../problems/rule.ts'

/**
 * A link leads to an address that no edition may lead to.
 *
 * Manuscripts come from strangers. Addresses that run scripts or open files of the reader’s machine are not written
 * into any output.
 *
 * ## What to do
 *
 * Use an address that begins with `https://`, `http://` or `mailto:`, or a place in the edition.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics; see [a list](file:///etc/passwd).
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:15: error: A link may not lead to `file:///etc/passwd`  link-address-refused
 *     Use an address that begins with `https://`, `http://` or `mailto:`, or a place in the edition, `#p-12`.
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
 * Sceptics; see [a list](https://example.org/).
 * :::
 * ````
 */
export const linkAddressRefused = rule<{ url: string }>({
  step: 'compose',
  severity: 'error',
  reason: ({ url }) => `A link may not lead to \`${url}\``,
  advice: () =>
    'Use an address that begins with `https://`, `http://` or `mailto:`, or a place in the edition, `#p-12`.',
})
