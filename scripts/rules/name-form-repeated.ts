import { keyOfForm } from '../guard/names/finder.ts'
import { rule } from '../problems/rule.ts'

/**
 * An entry of `names.yaml` has the same form twice.
 *
 * Forms that differ only in apostrophes, dashes and white space are one, as in lemmas. Where one of the two was
 * meant to be
 * another spelling, that spelling is not looked for.
 *
 * ## What to do
 *
 * Remove one of the two. What the notes may use stands under `also`, what only others use under `variants`, never
 * under
 * both.
 *
 * ## Fails
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate:
 *     name: Pilate
 *     variants: {en: [Pilate, Pilat]}
 * ```
 *
 * ```text
 * annotations/names.yaml:4:21: warning: `Pilate` stands twice among the forms of `pilate`, first in line 3  name-form-repeated
 *     Remove it.
 * ```
 *
 * ## Passes
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate:
 *     name: Pilate
 *     variants: {en: Pilat}
 * ```
 */
export const nameFormRepeated = rule<{ form: string; entry: string; line: number }>({
  step: 'guard',
  severity: 'warning',
  reason: ({ form, entry, line }) =>
    `\`${form}\` stands twice among the forms of \`${entry}\`, first in line ${line}`,
  advice: () => 'Remove it.',
  check({ names }, found) {
    const { file, entries } = names.list
    if (file === undefined) return
    for (const entry of entries) {
      const lineByForm = new Map<string, number>()
      for (const { form, place } of entry.forms) {
        const key = keyOfForm(form)
        const line = lineByForm.get(key)
        if (line === undefined) lineByForm.set(key, place.line)
        else found(file, place, { form, entry: entry.id, line })
      }
    }
  },
})
