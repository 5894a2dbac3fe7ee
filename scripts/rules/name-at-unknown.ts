import { distance } from 'fastest-levenshtein'
import { placesOf, wholePlace } from '../guard/names/places.ts'
import { nearest } from '../problems/nearest.ts'
import { rule } from '../problems/rule.ts'

/**
 * `at:` in `names.yaml` names a place that the edition does not have.
 *
 * Whoever wrote it settled a doubt there; if the place is lost, the name that was settled is open again, or is
 * taken for
 * another's.
 *
 * ## What to do
 *
 * Write the place as it is called now: `p-12`, `fn-7`, the id of a note, of a piece or of a chapter, or `elsewhere`.
 *
 * ## Fails
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pilate, at: [p-1, pilat]}
 *   pilate-the-actor: {name: Pilate, description: in a play, at: elsewhere}
 * ```
 *
 * ```text
 * annotations/names.yaml:2:36: error: `at` of `pilate` names `pilat`, which is no place of the edition  name-at-unknown
 *     Write `pilate`, or remove the place.
 *       pilate
 * ```
 *
 * ## Passes
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pilate, at: [p-1, pilate]}
 *   pilate-the-actor: {name: Pilate, description: in a play, at: elsewhere}
 * ```
 */
export const nameAtUnknown = rule<{ entry: string; place: string; nearest: string[] }>({
  step: 'guard',
  severity: 'error',
  reason: ({ entry, place }) => `\`at\` of \`${entry}\` names \`${place}\`, which is no place of the edition`,
  advice: ({ nearest }) =>
    nearest.length > 0
      ? `Write \`${nearest[0]}\`, or remove the place.`
      : 'Write a paragraph (`p-12`), a footnote (`fn-7`), the id of a note, a piece or a chapter, or `elsewhere`.',
  expected: ({ nearest }) => nearest,
  check({ edition, names }, found) {
    const { file, entries } = names.list
    if (file === undefined || entries.every(({ at }) => at.length === 0)) return
    const places = placesOf(edition)
    for (const entry of entries)
      for (const { id, place } of entry.at) {
        const whole = wholePlace(id)
        if (places.has(whole)) continue
        const near = nearest(whole, places).filter((other) => distance(whole, other) <= whole.length / 3)
        const count = id.slice(whole.length)
        found(file, place, { entry: entry.id, place: id, nearest: near.map((other) => other + count) })
      }
  },
})
