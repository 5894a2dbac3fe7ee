import { rule } from '../problems/rule.ts'

/**
 * A series is declared, and no note belongs to it.
 *
 * Either the series is a leftover, or its notes went into another by mistake, where they print under the wrong
 * heading.
 *
 * ## What to do
 *
 * Remove the series from edition.yaml, or name it in the notes that should be in it.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * language: en-GB
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 *   textual: {label: Textual notes, marks: lower-alpha}
 * ````
 *
 * ```text
 * manuscript/edition.yaml:6:3: warning: The series `textual` is declared, but no note belongs to it  series-unused
 *     Remove `textual` from `series`, or name it in the notes that should be in it.
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
 * Sceptics.
 * :::
 *
 * :::counter-source{#pilate}
 * > said jesting Pilate
 *
 * So the first edition. [@john].
 * :::
 * ````
 */
export const seriesUnused = rule<{ series: string }>({
  step: 'number',
  severity: 'warning',
  reason: ({ series }) => `The series \`${series}\` is declared, but no note belongs to it`,
  advice: ({ series }) =>
    `Remove \`${series}\` from \`series\`, or name it in the notes that should be in it.`,
})
