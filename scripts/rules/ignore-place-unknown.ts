import { rule } from '../problems/rule.ts'

/**
 * An entry of `ignore:` names a place that the edition does not have.
 *
 * The entry silences nothing: the note was renamed, the paragraph has another number, or the name is mistyped.
 *
 * ## What to do
 *
 * Write a paragraph (`p-12`), the file name of a chapter or of a piece without `.md`, the id of a note, the key of a
 * source, or the path of a file. Without `in` the entry holds for the whole edition.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ```yaml
 * title: Of Truth
 * language: en-GB
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C, stance: required, claim: required}
 * ignore:
 *   - {rule: span-without-language, in: pilat, reason: a word in no language}
 * ```
 *
 * ```text
 * manuscript/edition.yaml:7:35: error: `in: pilat` names no paragraph, chapter, piece, note, source or file of the edition  ignore-place-unknown
 *     Write `pilate`.
 *       in: pilate
 * ```
 *
 * ## Passes
 *
 * `manuscript/edition.yaml`
 *
 * ```yaml
 * title: Of Truth
 * language: en-GB
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C, stance: required, claim: required}
 * ignore:
 *   - {rule: span-without-language, in: pilate, reason: a word in no language}
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics of the author's own day.
 * :::
 *
 * :::counter-source{#pilate stance=qualifies claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call it :span[ioculatio]. [@john, 18:38].
 * :::
 * ```
 */
export const ignorePlaceUnknown = rule<{ place: string; nearest: string[] }>({
  step: 'guard',
  severity: 'error',
  reason: ({ place }) =>
    `\`in: ${place}\` names no paragraph, chapter, piece, note, source or file of the edition`,
  advice: ({ nearest }) =>
    nearest.length > 0
      ? `Write ${nearest.map((name) => `\`${name}\``).join(' or ')}.`
      : 'Write a paragraph (`p-12`), a name, a key or a path, or leave `in` out for the whole edition.',
  expected: ({ nearest }) => nearest.map((name) => `in: ${name}`),
})
