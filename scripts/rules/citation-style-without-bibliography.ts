import { rule } from '../problems/rule.ts'

/**
 * The citation style has no bibliography.
 *
 * The book would end without one, and nobody would have decided so.
 *
 * ## What to do
 *
 * Choose the variant of the style that has one, or silence the message with the reason.
 *
 * ## Fails
 *
 * `styles/house.csl`
 *
 * ````xml
 * <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
 *   <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
 *   <citation><layout><group delimiter=", "><text variable="title"/><text variable="locator"/></group></layout></citation>
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
 * styles/house.csl: warning: The citation style `house.csl` has no bibliography  citation-style-without-bibliography
 *     Choose the variant of the style that has one, or leave the bibliography out.
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
export const citationStyleWithoutBibliography = rule<{ style: string }>({
  step: 'cite',
  severity: 'warning',
  reason: ({ style }) => `The citation style \`${style}\` has no bibliography`,
  advice: () => 'Choose the variant of the style that has one, or leave the bibliography out.',
})
