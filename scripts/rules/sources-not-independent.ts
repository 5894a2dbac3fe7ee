import type { CslItem } from '../model/edition.ts'
import { rule } from '../problems/rule.ts'
import { authorsOf, textOf } from './shared/source-fields.ts'
import { judges } from './shared/stances.ts'

/**
 * All sources of a stance speak with one voice.
 *
 * Two reports by one publisher, two articles by one author, ten papers of one party are one witness. A reader who
 * counts
 * the citations is misled by their number.
 *
 * Judged are notes that corroborate, qualify or dispute: all their sources share a party (`custom.party`, `none`
 * being
 * none), or there are several and all share a publisher, an author, or an origin (`custom.origin`: what they all go
 * back
 * to).
 *
 * ## What to do
 *
 * Add a source from elsewhere, or say in the note that there is none and silence the message with that reason.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {
 *     "id": "mark", "type": "book", "title": "A", "author": [{ "family": "Roe" }], "issued": { "date-parts": [[1900]] }
 *   },
 *   {
 *     "id": "luke", "type": "book", "title": "B", "author": [{ "family": "Roe" }], "issued": { "date-parts": [[1901]] }
 *   },
 *   {
 *     "id": "john", "type": "chapter", "title": "The Gospel according to St John",
 *     "container-title": "The Holy Bible", "publisher": "Robert Barker", "issued": { "date-parts": [[1611]] }
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
 * Two books say so. [@mark, p. 3; @luke, p. 4].
 * ::::
 *
 * :::note{#truth}
 * > What is Truth?
 *
 * Asked in the Gospel. [@john, 18:38].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:1: look: The note `pilate` `disputes` by `mark`, `luke`, which are all of the author `Roe`  sources-not-independent
 *     Add a source from elsewhere; if there is none, say so in the note and silence the message with the line below above it.
 *       <!-- edition-ignore sources-not-independent: … -->
 * ```
 *
 * ## Passes
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {
 *     "id": "mark", "type": "book", "title": "A", "author": [{ "family": "Roe" }], "issued": { "date-parts": [[1900]] }
 *   },
 *   {
 *     "id": "john", "type": "chapter", "title": "The Gospel according to St John",
 *     "container-title": "The Holy Bible", "publisher": "Robert Barker", "issued": { "date-parts": [[1611]] }
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
 * Two books say so. [@mark, p. 3; @john, 18:38].
 * ::::
 * ````
 */
export const sourcesNotIndependent = rule<{ note: string; stance: string; keys: string[]; shared: string }>({
  step: 'guard',
  severity: 'look',
  reason: ({ note, stance, keys, shared }) =>
    keys.length === 1
      ? `The note \`${note}\` \`${stance}\` by one source alone, \`${keys[0]}\`, which is of ${shared}`
      : `The note \`${note}\` \`${stance}\` by ${keys.map((key) => `\`${key}\``).join(', ')}, which are all of ${shared}`,
  advice: () =>
    'Add a source from elsewhere; if there is none, say so in the note and silence the message with the line below above it.',
  expected: () => ['<!-- edition-ignore sources-not-independent: … -->'],
  check(survey, found) {
    for (const note of survey.edition.notes) {
      if (!judges(note.stance)) continue
      const keys = survey.keysOf(note)
      const items = keys.flatMap((key) => survey.sourceByKey.get(key)?.item ?? [])
      const shared = items.length === keys.length ? sharedBy(items) : undefined
      if (shared !== undefined)
        found(note.file, note.position, { note: note.id, stance: note.stance, keys, shared })
    }
  },
})

/** What all of some sources have in common; undefined where nothing is known that they share. */
function sharedBy(items: readonly CslItem[]): string | undefined {
  const one = (values: readonly (string | undefined)[]): string | undefined => {
    const [first] = values
    return first !== undefined && first !== '' && values.every((value) => value === first) ? first : undefined
  }
  const party = one(items.map(({ custom }) => custom?.party))
  if (party !== undefined && party !== 'none') return `the party \`${party}\``
  if (items.length < 2) return undefined
  const origin = one(items.map(({ custom }) => textOf(custom?.origin)))
  if (origin !== undefined) return `the origin \`${origin}\``
  const author = one(items.map((item) => authorsOf(item)))
  if (author !== undefined) return `the author \`${author}\``
  const publisher = one(
    items.map(({ publisher, 'container-title': container }) => textOf(publisher) ?? textOf(container)),
  )
  return publisher === undefined ? undefined : `the publisher \`${publisher}\``
}
