import { quotationsIn } from '../guard/quotations.ts'
import { rule } from '../problems/rule.ts'
import { hasPages } from './shared/source-types.ts'

/**
 * Words are quoted from a source that has pages, and no page is given.
 *
 * Whoever checks a quotation opens the source where the note says. Judged is a quotation of three words or more
 * directly
 * followed, in the same paragraph, by a citation of one source of a kind that has pages or paragraphs, without
 * locator and
 * without a word that says where.
 *
 * ## What to do
 *
 * Add the locator; where the source was seen without its pages, say so: `[@key, as quoted in …]`.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel has ‘What is truth?’ and no more. [@john].
 * ::::
 * ````
 *
 * ```text
 * annotations/notes.md:4:48: look: The quotation `What is truth?` is from `john`, but the citation does not say where in it  quotation-without-locator
 *     Add the locator to the citation, or say there how the words were seen, as in `[@john, as quoted]`.
 *       [@john, p. …]
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel has ‘What is truth?’ and no more. [@john, 18:38].
 * ::::
 * ````
 */
export const quotationWithoutLocator = rule<{ key: string; words: string }>({
  step: 'guard',
  severity: 'look',
  reason: ({ key, words }) =>
    `The quotation \`${words}\` is from \`${key}\`, but the citation does not say where in it`,
  advice: ({ key }) =>
    `Add the locator to the citation, or say there how the words were seen, as in \`[@${key}, as quoted]\`.`,
  expected: ({ key }) => [`[@${key}, p. …]`],
  check({ prose, sourceByKey }, found) {
    for (const { file, value, citations } of prose) {
      const quotations = quotationsIn(value).filter(({ words }) => words.trim().split(/\s+/u).length > 2)
      for (const [number, { index, citation }] of citations.entries()) {
        const from = citations[number - 1]?.index ?? 0
        const quotation = quotations.findLast(({ start }) => start >= from && start < index)
        const [item, ...others] = citation.items
        if (!quotation || !item || others.length > 0 || item.locator || item.suffix.length > 0) continue
        const source = sourceByKey.get(item.key)
        if (source && hasPages(source.item))
          found(file, item.keyPosition, { key: item.key, words: quotation.words })
      }
    }
  },
})
