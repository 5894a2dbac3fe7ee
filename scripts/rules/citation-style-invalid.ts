import { rule } from '../problems/rule.ts'
import { some } from './shared/cite.ts'

/**
 * A citation style of the edition’s own cannot be used.
 *
 * The engine would stop in the middle, or print something else than the style means; the message says what is wrong
 * with it, and where.
 *
 * ## What to do
 *
 * Correct the file at that place, or name another style.
 *
 * ## Fails
 *
 * `styles/house.csl`
 *
 * ````xml
 * <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
 *   <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
 *   <citation><layout><text macro="titel"/></layout></citation>
 *   <bibliography><layout><text variable="title"/></layout></bibliography>
 * </style>
 * ````
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * citations: {style: house.csl}
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * ```text
 * styles/house.csl:3:21: error: Cannot use the citation style `house.csl`: the macro `titel` is not defined  citation-style-invalid
 *     Correct the file, or name another style in `citations.style`.
 * ```
 *
 * ## Passes
 *
 * `styles/house.csl`
 *
 * ````xml
 * <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
 *   <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
 *   <citation><layout><group delimiter=", "><text variable="title"/><text variable="locator"/></group></layout></citation>
 *   <bibliography><layout><text variable="title"/></layout></bibliography>
 * </style>
 * ````
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * citations: {style: house.csl}
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 */
export const citationStyleInvalid = rule<{ style: string; cause: string; nearest?: string[] }>({
  step: 'cite',
  severity: 'error',
  reason: ({ style, cause }) => `Cannot use the citation style \`${style}\`: ${cause}`,
  advice: ({ nearest = [] }) =>
    `Correct the file${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}, or name another style in \`citations.style\`.`,
  expected: ({ nearest = [] }) => nearest,
})
