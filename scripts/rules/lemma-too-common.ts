import { mostPlaces } from '../anchor/find-quote.ts'
import { locate } from '../anchor/locate.ts'
import { rule } from '../problems/rule.ts'
import { short } from './shared/anchor.ts'

/**
 * The words of the lemma stand at many places.
 *
 * The note is on one place, since `in`, `prefix` or `suffix` chose it; but a reader who meets the lemma at the foot
 * of the
 * page, or in a register, cannot tell which of the places is meant, and a change of the text nearby can lead the note
 * elsewhere.
 *
 * ## What to do
 *
 * Write a longer lemma, best one that stands only once; then the attributes can go.
 *
 * ## Fails
 *
 * `manuscript/01-of-truth.md`
 *
 * ```md
 * # Of Truth
 *
 * One truth and another truth, and another truth, and another truth, and another truth, and another truth, and another truth, and another truth, and another truth, and another truth, and another truth, and a last truth.
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth prefix="last"}
 * > truth
 *
 * The last of eleven.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:2:1: look: The words `truth` stand at 12 places of the original  lemma-too-common
 *     Write a longer lemma, best one that stands only once.
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#truth}
 * > What is Truth?
 *
 * Asked once.
 * :::
 * ```
 */
export const lemmaTooCommon = rule<{ lemma: string; places: number; more: boolean }>({
  step: 'guard',
  severity: 'look',
  reason: ({ lemma, places, more }) =>
    `The words \`${short(lemma)}\` stand at ${places}${more ? ' or more' : ''} places of the original`,
  advice: () => 'Write a longer lemma, best one that stands only once.',
  check({ edition, anchorTexts }, found) {
    for (const { note, state } of edition.anchors) {
      const { lemma, attributes, file } = note
      const chosen = [attributes.in, attributes.prefix, attributes.suffix].some(
        (value) => value !== undefined,
      )
      if (!lemma || state !== 'exact' || !chosen) continue
      const places = locate(anchorTexts, lemma.value, {}).length
      if (places > mostPlacesOfLemma)
        found(file, lemma.position, { lemma: lemma.value, places, more: places === mostPlaces })
    }
  },
})

/** A reader finds one of so many with patience, and no more. */
const mostPlacesOfLemma = 10
