import type { NameOccurrence } from '../guard/names/occurrences.ts'
import { isIn, othersWords, type Range } from '../guard/names/others-words.ts'
import type { Prose } from '../guard/prose.ts'
import { rule } from '../problems/rule.ts'

/**
 * What the editors wrote has a variant of a name in place of the form that they prefer.
 *
 * A reader who meets a place under two names takes it for two places. In quotations, in emphasis and in passages of
 * another
 * language a name is spelt as it stands there; nothing is said of those.
 *
 * ## What to do
 *
 * Write the preferred form. Where the variant is meant, mark it as a passage of its language, or move it from
 * `variants` to
 * `also`, which has the forms that the notes may use beside the preferred one.
 *
 * ## Fails
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pilate, variants: {la: Pilatus}}
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Unlike Pilatus, they stayed for an answer.
 * :::
 * ```
 *
 * ```text
 * annotations/notes.md:4:8: warning: `Pilatus` is a variant of `pilate`, whose preferred form is `Pilate`  name-forms-mixed
 *     Write `Pilate`, or mark `Pilatus` as a passage in its language.
 *       Pilate
 *       :span[Pilatus]{lang=la}
 * ```
 *
 * ## Passes
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pilate, also: the governor, variants: {la: Pilatus}}
 * ```
 *
 * `annotations/notes.md`
 *
 * ```md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Unlike Pilate (:span[Pilatus]{lang=la}), they stayed for an answer; the governor went out.
 * :::
 * ```
 */
export const nameFormsMixed = rule<{
  form: string
  entry: string
  preferred: string
  /** Language of the variant, where it is said and is not that of the prose. */
  lang: string | undefined
}>({
  step: 'guard',
  severity: 'warning',
  reason: ({ form, entry, preferred }) =>
    `\`${form}\` is a variant of \`${entry}\`, whose preferred form is \`${preferred}\``,
  advice: ({ form, preferred, lang }) =>
    lang === undefined
      ? `Write \`${preferred}\`, or move \`${form}\` from \`variants\` to \`also\` in \`names.yaml\`.`
      : `Write \`${preferred}\`, or mark \`${form}\` as a passage in its language.`,
  expected: ({ form, preferred, lang }) =>
    lang === undefined ? [preferred] : [preferred, `:span[${form}]{lang=${lang}}`],
  check({ edition, names }, found) {
    const othersIn = new Map<Prose, Range[]>()
    for (const occurrence of names.occurrences) {
      const variant = variantIn(occurrence, primary(edition.config.notesLanguage))
      if (variant === undefined) continue
      const { prose, start } = occurrence.prose!
      const others = othersIn.get(prose) ?? othersWords(prose)
      othersIn.set(prose, others)
      if (isIn(others, start)) continue
      found(occurrence.file, occurrence.point(), { form: occurrence.words, ...variant })
    }
  },
})

/** The preferred form speaks for one language: what editors write in another is not looked at. */
function variantIn({ prose, entry, candidates }: NameOccurrence, language: string) {
  if (prose === undefined || entry === undefined || prose.prose.quoted) return undefined
  if (primary(prose.prose.lang) !== language || candidates.some(({ form }) => form.use !== 'variant'))
    return undefined
  const { lang } = candidates[0]!.form
  return {
    entry: entry.id,
    preferred: entry.name,
    lang: lang === undefined || primary(lang) === language ? undefined : lang,
  }
}

function primary(lang: string): string {
  return lang.split('-')[0]!.toLowerCase()
}
