import { rule } from '../problems/rule.ts'
import { some } from './shared/cite.ts'

/**
 * A citation names a source that no file defines.
 *
 * The reader would find a key in place of the source.
 *
 * ## What to do
 *
 * Correct the key, or add the source.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@jon, 18:38].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:13: error: Unexpected key `jon`, expected one that the sources define  citation-unknown-key
 *     Correct the key (near: `john`), or add the source to a file of sources.
 *       john
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
export const citationUnknownKey = rule<{ key: string; nearest: string[]; broken: string | undefined }>({
  step: 'cite',
  severity: 'error',
  reason: ({ key }) => `Unexpected key \`${key}\`, expected one that the sources define`,
  advice: ({ nearest, broken }) => {
    if (broken !== undefined)
      return `Mend \`${broken}\` first, of which not all could be read, or correct the key${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}.`
    return nearest.length > 0
      ? `Correct the key (near: ${some(nearest, 3)}), or add the source to a file of sources.`
      : 'Add the source to a file of sources in `annotations/`.'
  },
  expected: ({ nearest }) => nearest,
})
