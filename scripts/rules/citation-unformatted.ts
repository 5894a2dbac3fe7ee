import { rule } from '../problems/rule.ts'
import { some } from './shared/cite.ts'

/**
 * The style prints nothing for a citation.
 *
 * The sentence would end in an empty pair of brackets, or in nothing.
 *
 * ## What to do
 *
 * Look at the fields of the source: the style asks for one that it does not have.
 *
 * ## Fails
 *
 * `styles/house.csl`
 *
 * ````xml
 * <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
 *   <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
 *   <citation><layout><text variable="archive"/></layout></citation>
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
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@john].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:4:11: error: Cannot format the citation of `john`: the style prints nothing for it  citation-unformatted
 *     Fill in the fields that the style prints, such as title and author, at these sources, or choose another style in `citations.style` of edition.yaml.
 * ```
 *
 * ## Passes
 *
 * `styles/house.csl`
 *
 * ````xml
 * <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
 *   <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
 *   <citation><layout><text variable="title"/></layout></citation>
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
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@john].
 * :::
 * ````
 */
export const citationUnformatted = rule<{ keys: string[]; cause: string }>({
  step: 'cite',
  severity: 'error',
  reason: ({ keys, cause }) => `Cannot format the citation of ${some(keys, 3)}: ${cause}`,
  advice: () =>
    'Fill in the fields that the style prints, such as title and author, at these sources, or choose another style in `citations.style` of edition.yaml.',
})
