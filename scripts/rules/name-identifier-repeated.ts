import type { NameEntry } from '../model/names.ts'
import { rule } from '../problems/rule.ts'

/**
 * Two entries of `names.yaml` have the same number of an authority.
 *
 * An authority has one number for one person, place or body. Either the two entries are the same, or one of the
 * numbers
 * was copied to the wrong entry, and leads readers to somebody else.
 *
 * ## What to do
 *
 * Make the two one entry, or correct the number that is wrong.
 *
 * ## Fails
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pilate, identifiers: {wikidata: Q17131}}
 * bodies:
 *   gospel: {name: Gospel, identifiers: {wikidata: Q17131}}
 * ```
 *
 * ```text
 * annotations/names.yaml:4:3: warning: `gospel` has the number `Q17131` of `wikidata`, which is that of `pilate`  name-identifier-repeated
 *     Make the two one entry, or correct the number that is wrong.
 *     annotations/names.yaml:2:3: `pilate`
 * ```
 *
 * ## Passes
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pilate, identifiers: {wikidata: Q17131}}
 * bodies:
 *   gospel: Gospel
 * ```
 */
export const nameIdentifierRepeated = rule<{
  authority: string
  number: string
  entry: string
  other: string
}>({
  step: 'guard',
  severity: 'warning',
  reason: ({ authority, number, entry, other }) =>
    `\`${entry}\` has the number \`${number}\` of \`${authority}\`, which is that of \`${other}\``,
  advice: () => 'Make the two one entry, or correct the number that is wrong.',
  check({ names }, found) {
    const { file, entries } = names.list
    if (file === undefined) return
    const first = new Map<string, NameEntry>()
    for (const entry of entries)
      for (const [authority, number] of Object.entries(entry.identifiers)) {
        const key = `${authority} ${number}`
        const other = first.get(key)
        if (other === undefined) first.set(key, entry)
        else
          found(file, entry.place, { authority, number, entry: entry.id, other: other.id }, [
            {
              file: file.path,
              line: other.place.line,
              column: other.place.column,
              text: `\`${other.id}\``,
            },
          ])
      }
  },
})
