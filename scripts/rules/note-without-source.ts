import { rule } from '../problems/rule.ts'

/**
 * A note that must take a stance cites no source.
 *
 * A note that disputes or supports what the original says asks the reader to trust somebody else than the
 * original's author. Without a source the reader is asked to trust the editors alone.
 *
 * ## What to do
 *
 * Cite the source that the note rests on. Where there is none, say so in the note, give it to a series whose notes
 * take no stance, or silence the message with the reason.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The question was asked in earnest.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:1:1: warning: The note `pilate` takes the stance `disputes`, but cites no source  note-without-source
 *     Cite the source that the note rests on.
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call the question a jest. [@john, 18:38].
 * :::
 * ```
 */
export const noteWithoutSource = rule<{ note: string; stance: string }>({
  step: 'guard',
  severity: 'warning',
  reason: ({ note, stance }) => `The note \`${note}\` takes the stance \`${stance}\`, but cites no source`,
  advice: () => 'Cite the source that the note rests on.',
  check({ edition }, found) {
    for (const { id, file, position, stance, citations } of edition.notes)
      if (stance !== undefined && citations.length === 0) found(file, position, { note: id, stance })
  },
})
