import { keyOfForm } from '../guard/names/finder.ts'
import { placesOf, wholePlace } from '../guard/names/places.ts'
import type { NameEntry } from '../model/names.ts'
import { rule } from '../problems/rule.ts'

/**
 * `at:` in `names.yaml` names a place where there is nothing to settle.
 *
 * At that place no form stands that fits another entry too, or a narrower place decides. Perhaps the text has
 * changed, or
 * another paragraph was meant; then a name that should be settled is not.
 *
 * ## What to do
 *
 * Correct the place, or remove it.
 *
 * ## Fails
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pilate, at: [p-2, pilate]}
 * ```
 *
 * ```text
 * annotations/names.yaml:2:31: warning: `at` of `pilate` names `p-2`, but no form of `pilate` fits another entry  name-at-idle
 *     Remove the place, or write the form that both have at the other entry too.
 * annotations/names.yaml:2:36: warning: `at` of `pilate` names `pilate`, but no form of `pilate` fits another entry  name-at-idle
 *     Remove the place, or write the form that both have at the other entry too.
 * ```
 *
 * ## Passes
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pilate, at: p-1}
 *   pilate-the-actor: {name: Pilate, description: in a play, at: pilate}
 * ```
 */
export const nameAtIdle = rule<{ entry: string; place: string; shared: string[] }>({
  step: 'guard',
  severity: 'warning',
  reason: ({ entry, place, shared }) =>
    shared.length === 0
      ? `\`at\` of \`${entry}\` names \`${place}\`, but no form of \`${entry}\` fits another entry`
      : `\`at\` of \`${entry}\` names \`${place}\`, but nothing there is left to settle`,
  advice: ({ shared }) =>
    shared.length === 0
      ? 'Remove the place, or write the form that both have at the other entry too.'
      : `Write the place where ${shared.map((form) => `\`${form}\``).join(' or ')} means this entry, or remove it.`,
  check({ edition, names }, found) {
    const { file, entries } = names.list
    if (file === undefined || entries.every(({ at }) => at.length === 0)) return
    const places = placesOf(edition)
    const entriesByForm = new Map<string, Set<NameEntry>>()
    for (const entry of entries)
      for (const { form } of entry.forms) {
        const key = keyOfForm(form)
        entriesByForm.set(key, (entriesByForm.get(key) ?? new Set()).add(entry))
      }
    for (const entry of entries)
      for (const item of entry.at) {
        if (names.used.has(item) || !places.has(wholePlace(item.id))) continue
        const shared = entry.forms.filter(({ form }) => entriesByForm.get(keyOfForm(form))!.size > 1)
        found(file, item.place, {
          entry: entry.id,
          place: item.id,
          shared: [...new Set(shared.map(({ form }) => form))],
        })
      }
  },
})
