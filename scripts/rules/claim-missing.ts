import { rule } from '../problems/rule.ts'

/**
 * A note of a series that tests claims does not state its claim.
 *
 * The register of claims, and the reviewers, have nothing to judge the stance by.
 *
 * ## What to do
 *
 * Add `claim=` with the claim in your own words.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::counter-source{#pilate stance=qualifies}
 * > said jesting Pilate
 *
 * No jest in the Gospel. [@john, 18:38].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:1: error: A note of the series `counter-source` must state the claim it tests  claim-missing
 *     Add `claim=` to the opening fence, with the claim in your own words.
 *       claim="…"
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
export const claimMissing = rule<{ series: string }>({
  step: 'parse',
  severity: 'error',
  reason: ({ series }) => `A note of the series \`${series}\` must state the claim it tests`,
  advice: () => 'Add `claim=` to the opening fence, with the claim in your own words.',
  expected: () => ['claim="…"'],
})
