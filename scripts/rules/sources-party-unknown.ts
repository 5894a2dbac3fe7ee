import { rule } from '../problems/rule.ts'
import { textOf } from './shared/source-fields.ts'
import { judges } from './shared/stances.ts'

/**
 * Of some sources nobody has said whether they speak for a party.
 *
 * Whether the sources of a note are independent of each other can only be told of sources whose party is known. An
 * edition
 * that names the party of some (`custom.party`) leaves the rest unjudged, and silence is no proof of independence.
 *
 * Judged are the sources of notes that take a stance, in editions in which at least one source has a party.
 *
 * ## What to do
 *
 * Write `"custom": {"party": "none"}` for a source that speaks for no party, or the party's name.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {
 *     "id": "john", "type": "chapter", "title": "The Gospel according to St John",
 *     "container-title": "The Holy Bible", "publisher": "Robert Barker", "issued": { "date-parts": [[1611]] }
 *   },
 *   {
 *     "id": "acts", "type": "book", "title": "Acts of Pilate", "issued": { "date-parts": [[1900]] }, "custom": { "party": "apologists" }
 *   }
 * ]
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call it a jest. [@john, 18:38; @acts, p. 3].
 * ::::
 * ````
 *
 * ```text
 * annotations/sources.json:3:1: look: A source of notes with a stance has no `custom.party`: `john`  sources-party-unknown
 *     Add `"party"` to `custom` of the entry, with the party it speaks for or `"none"`; where the entry has no `custom`, add the text below.
 *       "custom": {"party": "none"}
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
 *     "container-title": "The Holy Bible", "publisher": "Robert Barker", "issued": { "date-parts": [[1611]] }, "custom": { "party": "none" }
 *   },
 *   {
 *     "id": "acts", "type": "book", "title": "Acts of Pilate", "issued": { "date-parts": [[1900]] }, "custom": { "party": "apologists" }
 *   }
 * ]
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call it a jest. [@john, 18:38; @acts, p. 3].
 * ::::
 * ````
 */
export const sourcesPartyUnknown = rule<{ keys: string[] }>({
  step: 'guard',
  severity: 'look',
  reason: ({ keys }) =>
    `${keys.length === 1 ? 'A source' : `${keys.length} sources`} of notes with a stance ${keys.length === 1 ? 'has' : 'have'} no \`custom.party\`: ${listed(keys)}`,
  advice: () =>
    'Add `"party"` to `custom` of the entry, with the party it speaks for or `"none"`; where the entry has no `custom`, add the text below.',
  expected: () => ['"custom": {"party": "none"}'],
  check(survey, found) {
    if (!survey.edition.sources.some(({ item }) => textOf(item.custom?.party))) return
    const cited = new Set(
      survey.edition.notes.filter(({ stance }) => judges(stance)).flatMap((note) => survey.keysOf(note)),
    )
    const unknown = survey.edition.sources.filter(
      ({ key, item }) => cited.has(key) && !textOf(item.custom?.party),
    )
    for (const file of new Set(unknown.map((source) => source.file))) {
      const here = unknown.filter((source) => source.file === file)
      const line = here[0]?.line
      found(file, line === undefined ? undefined : { line, column: 1 }, { keys: here.map(({ key }) => key) })
    }
  },
})

/** The first few of a list. */
function listed(keys: readonly string[]): string {
  const shown = keys.slice(0, 6).map((key) => `\`${key}\``)
  return shown.join(', ') + (keys.length > shown.length ? ` and ${keys.length - shown.length} more` : '')
}
