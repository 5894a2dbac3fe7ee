import type { NameOccurrence } from '../guard/names/occurrences.ts'
import { wholePlace } from '../guard/names/places.ts'
import { elsewhere } from '../guard/names/settle.ts'
import type { NameEntry } from '../model/names.ts'
import { rule } from '../problems/rule.ts'
import { alsoIn, listed, mostRelated } from './shared/names.ts'

/** More places than these are better settled by `elsewhere`. */
const mostPlaces = 12

/**
 * A form fits two entries of `names.yaml`, and nothing says which is meant.
 *
 * An index that guesses sends its readers to somebody else. Two members of a family who are both called by their
 * surname
 * are the usual case, or a town and its district.
 *
 * ## What to do
 *
 * Write `at:` at the entry that is meant, with the places: a paragraph (`p-12`), a footnote of the author's
 * (`fn-7`), the
 * id of a note, of a piece or of a chapter. With `/2` behind it only the second such form there is meant. `at:
 * elsewhere`
 * at one of the entries stands for all places that no other names.
 *
 * ## Fails
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: Pilate
 *   pilate-the-actor: {name: Pilate, description: in a play}
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Unlike Pilate, they stayed for an answer.
 * :::
 * ```
 *
 * ```text
 * manuscript/01-of-truth.md:3:29: warning: `Pilate` fits `pilate` and `pilate-the-actor`, and nothing says which is meant here, and in one more place  name-ambiguous
 *     Write `at: [p-1, wits]` at the entry that is meant; divide the places where now one is meant and now the other.
 *       at: [p-1, wits]
 *     annotations/notes.md:4:8: wits
 * ```
 *
 * ## Fails: contradiction
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pilate, at: [p-1, elsewhere]}
 *   pilate-the-actor: {name: Pilate, description: in a play, at: p-1}
 * ```
 *
 * ```text
 * manuscript/01-of-truth.md:3:29: warning: `Pilate` fits `pilate` and `pilate-the-actor`, and more than one of them claims this place  name-ambiguous
 *     Write `at: [elsewhere, p-1/1]` if `pilate` is meant, `at: [p-1/1]` if `pilate-the-actor` is meant; divide the places where now one is meant and now the other.
 *       at: [elsewhere, p-1/1]
 *       at: [p-1/1]
 * ```
 *
 * ## Passes
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pilate, at: elsewhere}
 *   pilate-the-actor: {name: Pilate, description: in a play, at: wits}
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Unlike Pilate, they stayed for an answer.
 * :::
 * ```
 */
export const nameAmbiguous = rule<{
  form: string
  entries: string[]
  more: number
  /** Whether `at:` of more than one of them names the place. */
  contradicting: boolean
  /** The line that makes an entry the one that is meant in all the places, for each entry. */
  lines: { entry: string; line: string }[]
}>({
  step: 'guard',
  severity: 'warning',
  reason: ({ form, entries, more, contradicting }) =>
    `\`${form}\` fits ${listed(entries)}, and ${contradicting ? 'more than one of them claims this place' : 'nothing says which is meant here'}${alsoIn(more)}`,
  advice({ lines }) {
    const [first] = lines
    return lines.every(({ line }) => line === first?.line)
      ? `Write \`${first?.line}\` at the entry that is meant; divide the places where now one is meant and now the other.`
      : `Write ${lines.map(({ entry, line }) => `\`${line}\` if \`${entry}\` is meant`).join(', ')}; divide the places where now one is meant and now the other.`
  },
  expected: ({ lines }) => [...new Set(lines.map(({ line }) => line))],
  check({ names }, found) {
    const unsettled = new Map<string, NameOccurrence[]>()
    for (const occurrence of names.occurrences) {
      if (occurrence.entry !== undefined) continue
      const same = unsettled.get(occurrence.key)
      if (same) same.push(occurrence)
      else unsettled.set(occurrence.key, [occurrence])
    }
    for (const [first, ...others] of unsettled.values()) {
      const entries = [...new Set(first!.candidates.map(({ entry }) => entry))]
      const claimed = new Set(entries.flatMap(({ at }) => at.map(({ id }) => id)))
      const places = [...new Set([first!, ...others].map((occurrence) => placeFor(occurrence, claimed)))]
      const contradicting = claimed.has(first!.places[0]!)
      const data = {
        form: first!.words,
        entries: entries.map(({ id }) => id),
        more: others.length,
        contradicting,
      }
      const lines = entries.map((entry) => ({ entry: entry.id, line: lineFor(entry, places) }))
      found(
        first!.file,
        first!.point(),
        { ...data, lines },
        others.slice(0, mostRelated).map((other) => {
          const point = other.point()
          return {
            file: other.file.path,
            line: point?.line ?? 1,
            column: point?.column ?? 1,
            text: placeFor(other, claimed),
          }
        }),
      )
    }
  },
})

/** What `at:` calls the place; by its number where it is claimed as a whole, or is a whole chapter. */
function placeFor({ places, ordinal, original }: NameOccurrence, claimed: ReadonlySet<string>): string {
  const place = places[0]!
  return claimed.has(place) || (original && places.length === 1) ? `${place}/${ordinal}` : place
}

/** The whole line, with what it says already; what is settled by number need not be claimed as a whole. */
function lineFor({ at }: NameEntry, places: readonly string[]): string {
  const further = places.length > mostPlaces ? [elsewhere] : places
  const numbered = new Set(further.filter((place) => place.includes('/')).map(wholePlace))
  const kept = at.map(({ id }) => id).filter((id) => !numbered.has(id))
  return `at: [${[...new Set([...kept, ...further])].join(', ')}]`
}
