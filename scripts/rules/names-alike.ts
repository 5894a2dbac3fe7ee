import { keyOfForm } from '../guard/names/finder.ts'
import type { NameEntry } from '../model/names.ts'
import { rule } from '../problems/rule.ts'

/**
 * Two entries of `names.yaml` have the same preferred form, and nothing tells them apart.
 *
 * In the index the two would be one line twice, and no reader could choose.
 *
 * ## What to do
 *
 * Give each of them a `description` or `years`, or make them one entry.
 *
 * ## Fails
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pilate, at: elsewhere}
 *   pilate-the-actor: {name: Pilate, at: pilate}
 * ```
 *
 * ```text
 * annotations/names.yaml:3:3: warning: `pilate-the-actor` and `pilate` both have the preferred form `Pilate`, and nothing tells them apart  names-alike
 *     Give each a `description` or `years` of its own, or make them one entry.
 *     annotations/names.yaml:2:3: `pilate`
 * ```
 *
 * ## Passes
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pilate, description: governor, at: elsewhere}
 *   pilate-the-actor: {name: Pilate, description: in a play, at: pilate}
 * ```
 */
export const namesAlike = rule<{ name: string; entry: string; other: string }>({
  step: 'guard',
  severity: 'warning',
  reason: ({ name, entry, other }) =>
    `\`${entry}\` and \`${other}\` both have the preferred form \`${name}\`, and nothing tells them apart`,
  advice: () => 'Give each a `description` or `years` of its own, or make them one entry.',
  check({ names }, found) {
    const { file, entries } = names.list
    if (file === undefined) return
    const first = new Map<string, NameEntry>()
    for (const entry of entries) {
      const key = [keyOfForm(entry.name), entry.description, entry.years].join('\u0000')
      const other = first.get(key)
      if (other === undefined) first.set(key, entry)
      else {
        found(file, entry.place, { name: entry.name, entry: entry.id, other: other.id }, [
          {
            file: file.path,
            line: other.place.line,
            column: other.place.column,
            text: `\`${other.id}\``,
          },
        ])
      }
    }
  },
})
