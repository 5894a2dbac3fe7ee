import { rule } from '../problems/rule.ts'
import { yearOf } from './shared/source-fields.ts'

/**
 * Every source that is cited is older than the text.
 *
 * The answer to a text can use what came to light after it. Where the newest source is older than the text, later
 * research
 * was not looked for, or there is none; a reader should know which.
 *
 * Judged are editions with `provenance.issued` and at least one source with a date.
 *
 * ## What to do
 *
 * Look for later sources; where there are none, say so in the introduction and silence the message with that reason.
 *
 * ## Fails
 *
 * `manuscript/edition.yaml`
 *
 * ````yaml
 * title: Of Truth
 * provenance: {source: Essays, issued: 1625}
 * series:
 *   note: {label: Notes}
 *   counter-source: {label: Counter-sources, prefix: C}
 * ````
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {
 *     "id": "john", "type": "chapter", "title": "The Gospel according to St John",
 *     "container-title": "The Holy Bible", "publisher": "Robert Barker", "issued": { "date-parts": [[1611]] }
 *   }
 * ]
 * ````
 *
 * ```text
 * manuscript/edition.yaml: look: The newest source cited, `john`, is of 1611, but the text is of 1625  sources-older-than-text
 *     Look for later sources; if there are none, say so in the introduction and silence the message under `ignore:` in edition.yaml.
 *       - {rule: sources-older-than-text, reason: "…"}
 * ```
 *
 * ## Passes
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {
 *     "id": "john", "type": "chapter", "title": "The Gospel according to St John",
 *     "container-title": "The Holy Bible", "publisher": "Robert Barker", "issued": { "date-parts": [[1881]] }
 *   }
 * ]
 * ````
 */
export const sourcesOlderThanText = rule<{ newest: string; year: number; text: number }>({
  step: 'guard',
  severity: 'look',
  reason: ({ newest, year, text }) =>
    `The newest source cited, \`${newest}\`, is of ${year}, but the text is of ${text}`,
  advice: () =>
    'Look for later sources; if there are none, say so in the introduction and silence the message under `ignore:` in edition.yaml.',
  expected: () => ['- {rule: sources-older-than-text, reason: "…"}'],
  check({ edition, sourceByKey }, found) {
    const { configFile, config } = edition.files
    const text = yearIn(config.provenance?.issued)
    if (text === undefined) return
    let newest: { key: string; year: number } | undefined
    const citing = [...edition.notes, ...edition.front, ...edition.back]
    for (const key of new Set(
      citing.flatMap(({ citations }) => citations.flatMap(({ items }) => items.map((item) => item.key))),
    )) {
      const year = yearOf(sourceByKey.get(key)?.item)
      if (year !== undefined && (newest === undefined || year > newest.year)) newest = { key, year }
    }
    if (newest && newest.year < text)
      found(configFile, undefined, { newest: newest.key, year: newest.year, text })
  },
})

function yearIn(issued: string | number | undefined): number | undefined {
  const year = /\d{4}/.exec(String(issued ?? ''))?.[0]
  return year === undefined ? undefined : Number(year)
}
