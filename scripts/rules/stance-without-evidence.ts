import { rule } from '../problems/rule.ts'
import { hasPages } from './shared/source-types.ts'
import { judges } from './shared/stances.ts'

/**
 * A note judges a claim, and nothing in it leads to the words it rests on.
 *
 * A report of ninety pages is no evidence until the reader knows on which of them to look. Judged are notes with a
 * stance
 * all of whose sources have pages or paragraphs (books, reports, articles in journals, theses, cases, treaties,
 * laws), none
 * of them cited with a locator, and that hold no excerpt.
 *
 * ## What to do
 *
 * Give a citation its locator, or set the words of the source as `:::evidence`.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call it a jest. [@john].
 * ::::
 * ````
 *
 * ```text
 * annotations/notes.md:4:37: look: The note `pilate` takes a stance on `john`, but neither a locator nor an excerpt says where in it  stance-without-evidence
 *     Add a locator to a citation, or set the words as evidence.
 *       [@john, p. …]
 *       :::evidence{source=john locator="p. …"}
 * ```
 *
 * ## Passes: a locator
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call it a jest. [@john, 18:38].
 * ::::
 * ````
 *
 * ## Passes: the words
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call it a jest. [@john].
 *
 * :::evidence{source=john}
 * Pilate saith unto him, What is truth?
 * :::
 * ::::
 * ````
 */
export const stanceWithoutEvidence = rule<{ note: string; keys: string[] }>({
  step: 'guard',
  severity: 'look',
  reason: ({ note, keys }) =>
    `The note \`${note}\` takes a stance on ${keys.map((key) => `\`${key}\``).join(', ')}, but neither a locator nor an excerpt says where in it`,
  advice: () => 'Add a locator to a citation, or set the words as evidence.',
  expected: ({ keys: [key] }) => [`[@${key}, p. …]`, `:::evidence{source=${key} locator="p. …"}`],
  check(survey, found) {
    for (const note of survey.edition.notes) {
      const items = note.citations.flatMap((citation) => citation.items)
      if (!judges(note.stance) || items.length === 0 || note.evidence.length > 0) continue
      // A suffix can say it in words: "second paragraph".
      if (items.some(({ locator, suffix }) => locator !== undefined || suffix.length > 0)) continue
      const keys = survey.keysOf(note)
      const sources = keys.map((key) => survey.sourceByKey.get(key))
      if (sources.every((source) => source !== undefined && hasPages(source.item)))
        found(note.file, note.citations[0]?.position ?? note.position, { note: note.id, keys })
    }
  },
})
