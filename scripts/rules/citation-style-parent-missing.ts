import { rule } from '../problems/rule.ts'
import { some } from './shared/cite.ts'

/**
 * A dependent style names a parent that is nowhere.
 *
 * A dependent style has nothing of its own but its name; all it prints comes from its parent.
 *
 * ## What to do
 *
 * Put the parent’s `.csl` file into `styles/`, or name another style.
 *
 * ## Fails
 *
 * `styles/house.csl`
 *
 * ````xml
 * <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">
 *   <info><title>House</title><id>house</id><link href="http://www.zotero.org/styles/nowhere" rel="independent-parent"/><updated>2026-01-01T00:00:00+00:00</updated></info>
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
 * styles/house.csl:2:43: error: The citation style `house.csl` depends on `nowhere`, which neither the edition nor the CSL project’s collection has  citation-style-parent-missing
 *     Put `nowhere.csl` into `styles/`, or name another style in `citations.style`.
 * ```
 *
 * ## Passes
 *
 * `styles/house.csl`
 *
 * ````xml
 * <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">
 *   <info><title>House</title><id>house</id><link href="http://www.zotero.org/styles/chicago-fullnote-bibliography" rel="independent-parent"/><updated>2026-01-01T00:00:00+00:00</updated></info>
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
export const citationStyleParentMissing = rule<{ style: string; parent: string; nearest: string[] }>({
  step: 'cite',
  severity: 'error',
  reason: ({ style, parent }) =>
    `The citation style \`${style}\` depends on \`${parent}\`, which neither the edition nor the CSL project’s collection has`,
  advice: ({ parent, nearest }) =>
    `Put \`${parent}.csl\` into \`styles/\`, or name another style in \`citations.style\`${nearest.length > 0 ? ` (near: ${some(nearest, 3)})` : ''}.`,
})
