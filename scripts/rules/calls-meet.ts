import type { Call } from '../model/edition.ts'
import { rule } from '../problems/rule.ts'
import { relatedTo } from './shared/related.ts'

/**
 * Two notes of one series are called at the same place.
 *
 * Their calls stand side by side, `12 13`, and a reader cannot tell which comment belongs to which words: all that
 * sets
 * them apart is where their lemmas begin.
 *
 * ## What to do
 *
 * Join the two notes, or let one lemma end elsewhere. Where both must stay, silence the message with the reason.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#delight}
 * > that delight in giddiness
 *
 * One comment.
 * :::
 *
 * :::note{#giddiness}
 * > giddiness
 *
 * Another.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:8:1: look: The notes `delight` and `giddiness` are called at the same place  calls-meet
 *     Join them, or let one lemma end elsewhere.
 *     annotations/notes.md:2:1: the other, 1
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#delight}
 * > that delight
 *
 * One comment.
 * :::
 *
 * :::note{#giddiness}
 * > giddiness
 *
 * Another.
 * :::
 * ```
 */
export const callsMeet = rule<{ note: string; other: string }>({
  step: 'guard',
  severity: 'look',
  reason: ({ note, other }) => `The notes \`${other}\` and \`${note}\` are called at the same place`,
  advice: () => 'Join them, or let one lemma end elsewhere.',
  check({ edition }, found) {
    const callByPlace = new Map<string, Call>()
    for (const call of edition.calls) {
      const { note, anchor } = call
      const key = `${note.series} ${anchor.place.text} ${anchor.place.call}`
      const other = callByPlace.get(key)
      callByPlace.set(key, call)
      if (!other || anchor.place.extent !== 'words' || other.anchor.place.extent !== 'words') continue
      const related = relatedTo(other.note.file, other.note.lemma?.position, `the other, ${other.mark}`)
      found(
        note.file,
        note.lemma?.position ?? note.position,
        { note: note.id, other: other.note.id },
        related,
      )
    }
  },
})
