import { rule } from '../problems/rule.ts'

/**
 * A note has an attribute that its series does not take.
 *
 * A stance that no output shows is a judgement that no reader sees.
 *
 * ## What to do
 *
 * Remove the attribute, or allow it for the series in edition.yaml.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * series:
 *   note: {label: Notes, stance: none}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits stance=disputes}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 *
 * :::counter-source{#pilate}
 * > said jesting Pilate
 *
 * So too the Gospel. [@john, 18:38].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:15: error: Notes of the series `note` have no `stance`  attribute-not-used
 *     Remove `stance`, or allow it by `stance: optional` at `note` under `series` in edition.yaml.
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * series:
 *   note: {label: Notes, stance: none}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics of his day.
 * :::
 *
 * :::counter-source{#pilate}
 * > said jesting Pilate
 *
 * So too the Gospel. [@john, 18:38].
 * :::
 * ````
 */
export const attributeNotUsed = rule<{ name: string; series: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ name, series }) => `Notes of the series \`${series}\` have no \`${name}\``,
  advice: ({ name, series }) =>
    `Remove \`${name}\`, or allow it by \`${name}: optional\` at \`${series}\` under \`series\` in edition.yaml.`,
})
