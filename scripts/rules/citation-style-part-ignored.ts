import { rule } from '../problems/rule.ts'
import { some } from './shared/cite.ts'

/**
 * A part of a citation style does nothing.
 *
 * An attribute that CSL does not have is passed over, so that what the style’s author meant does not happen.
 *
 * ## What to do
 *
 * Write it as CSL has it, or take it out.
 *
 * ## Fails
 *
 * `styles/house.csl`
 *
 * ````xml
 * <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
 *   <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
 *   <citation><layout><group delimiter=", "><text variable="title" colour="red"/><text variable="locator"/></group></layout></citation>
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
 * styles/house.csl:3:66: warning: A part of the citation style `house.csl` is ignored: the attribute `colour` of `text`  citation-style-part-ignored
 *     Take it out, or write it as CSL has it.
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
export const citationStylePartIgnored = rule<{ style: string; part: string; nearest: string[] }>({
  step: 'cite',
  severity: 'warning',
  reason: ({ style, part }) => `A part of the citation style \`${style}\` is ignored: ${part}`,
  advice: ({ nearest }) =>
    nearest.length > 0
      ? `Write it as CSL has it (near: ${some(nearest, 3)}), or take it out.`
      : 'Take it out, or write it as CSL has it.',
  expected: ({ nearest }) => nearest,
})
