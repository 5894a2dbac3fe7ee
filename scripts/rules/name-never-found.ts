import { keyOfForm } from '../guard/names/finder.ts'
import { TextWords } from '../guard/names/text-words.ts'
import { rule } from '../problems/rule.ts'
import { listed } from './shared/names.ts'

/**
 * Nothing in the edition has a name that `names.yaml` lists.
 *
 * The entry would stand in the index without a page. Often a form is spelt otherwise in the texts, or another entry
 * is
 * meant wherever it stands.
 *
 * Forms are looked for as whole words in the original, in the notes and in front and back matter; case, accents and
 * endings count. Lemmas and evidence are not looked at.
 *
 * ## What to do
 *
 * Add the form that the texts have, or remove the entry.
 *
 * ## Fails
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pontius Pilate, variants: {la: Pilatus}}
 * ```
 *
 * ```text
 * annotations/names.yaml:2:3: warning: No form of `pilate` stands in the edition, neither in the original nor in what the editors wrote: `Pontius Pilate` and `Pilatus`  name-never-found
 *     Add `Pilate`, which the texts have, to `also` or `variants` if that is meant; or remove the entry.
 *       Pilate
 * ```
 *
 * ## Fails: words that are not asked about
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: Pilate
 * notNames: [Gospel, Stoics]
 * ```
 *
 * ```text
 * annotations/names.yaml:3:20: warning: `notNames` has `Stoics`, which stands nowhere in what the editors wrote  name-never-found
 *     Remove the words.
 * ```
 *
 * ## Passes
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pontius Pilate, also: Pilate, variants: {la: Pilatus}}
 * notNames: Gospel
 * ```
 */
export const nameNeverFound = rule<{
  /** Undefined for words under `notNames`. */
  entry: string | undefined
  forms: string[]
  /** Whether its forms stand in the texts, but mean other entries there. */
  meansOthers: boolean
  /** A longer form of another entry, which is found wherever this one stands. */
  within: string | undefined
  /** A form that stands in the texts and is much like one of its own. */
  near: string | undefined
  /** A word of one of its forms that stands in the texts. */
  part: string | undefined
}>({
  step: 'guard',
  severity: 'warning',
  reason({ entry, forms, meansOthers, within }) {
    if (entry === undefined)
      return `\`notNames\` has ${listed(forms)}, which stands nowhere in what the editors wrote`
    if (meansOthers) return `Wherever a form of \`${entry}\` stands, another entry is meant`
    if (within !== undefined)
      return `No form of \`${entry}\` stands in the edition but as a part of \`${within}\`, which is another name`
    return `No form of \`${entry}\` stands in the edition, neither in the original nor in what the editors wrote: ${listed(forms)}`
  },
  advice({ entry, meansOthers, near, part }) {
    if (entry === undefined) return 'Remove the words.'
    if (meansOthers) return 'Write `at:` with the places where it is meant, or remove the entry.'
    if (near !== undefined)
      return `Write \`${near}\`, which the texts have, if that is meant; or remove the entry.`
    return part === undefined
      ? 'Add the form that the texts have to `also` or `variants`, or remove the entry.'
      : `Add \`${part}\`, which the texts have, to \`also\` or \`variants\` if that is meant; or remove the entry.`
  },
  expected: ({ near, part }) => [near ?? part ?? []].flat(),
  check({ edition, prose, names }, found) {
    const { list, occurrences, found: meant, notNames } = names
    if (list.file === undefined || !list.complete) return
    const keys = new Set(occurrences.map(({ key }) => key))
    let texts: TextWords | undefined
    for (const { id, place, forms: written } of list.entries.filter((entry) => !meant.has(entry))) {
      texts ??= new TextWords(edition, prose, keys)
      const forms = written.map(({ form }) => form)
      found(list.file, place, {
        entry: id,
        forms,
        meansOthers: forms.some((form) => keys.has(keyOfForm(form))),
        within: firstOf(forms, (form) => texts?.longer(form)),
        near: firstOf(forms, (form) => texts?.nearest(form)),
        part: firstOf(forms, (form) => texts?.part(form)),
      })
    }
    for (const { words, place } of list.notNames.filter((each) => !notNames.has(each))) {
      const none = {
        entry: undefined,
        meansOthers: false,
        within: undefined,
        near: undefined,
        part: undefined,
      }
      found(list.file, place, { ...none, forms: [words] })
    }
  },
})

function firstOf(forms: readonly string[], ask: (form: string) => string | undefined): string | undefined {
  return forms.map(ask).find((answer) => answer !== undefined)
}
