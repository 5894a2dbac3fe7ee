import { rule } from '../problems/rule.ts'
import { quoted } from './shared/parse.ts'

/**
 * A note of a series that takes stances has none.
 *
 * The reader could not tell whether it supports the text or disputes it.
 *
 * ## What to do
 *
 * Add `stance=`.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::counter-source{#pilate claim="Pilate jested."}
 * > said jesting Pilate
 *
 * No jest in the Gospel. [@john, 18:38].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:1: error: A note of the series `counter-source` must say how it stands to the claim  stance-missing
 *     Add `stance=` to the opening fence, with one of `corroborates`, `qualifies`, `disputes`, `unverified`, `attribution`.
 *       stance=corroborates
 *       stance=qualifies
 *       stance=disputes
 *       stance=unverified
 *       stance=attribution
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::counter-source{#pilate stance=qualifies claim="Pilate jested."}
 * > said jesting Pilate
 *
 * No jest in the Gospel. [@john, 18:38].
 * :::
 * ````
 */
export const stanceMissing = rule<{ series: string; stances: readonly string[] }>({
  step: 'parse',
  severity: 'error',
  reason: ({ series }) => `A note of the series \`${series}\` must say how it stands to the claim`,
  advice: ({ stances }) => `Add \`stance=\` to the opening fence, with one of ${quoted(stances)}.`,
  expected: ({ stances }) => stances.map((stance) => `stance=${stance}`),
})
