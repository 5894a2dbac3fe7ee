import { rule } from '../problems/rule.ts'
import { instead } from './shared/parse.ts'

/**
 * There is no such stance.
 *
 * The five stances are what the register of claims is made of; a sixth would be in none of its lists.
 *
 * ## What to do
 *
 * Write `corroborates`, `qualifies`, `disputes`, `unverified` or `attribution`.
 *
 * ## Fails
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::counter-source{#pilate stance=disproves claim="Pilate jested."}
 * > said jesting Pilate
 *
 * No jest in the Gospel. [@john, 18:38].
 * :::
 * ````
 *
 * ```text
 * annotations/notes.md:1:27: error: There is no stance `disproves`  stance-unknown
 *     Write `disputes`.
 *       stance=disputes
 * ```
 *
 * ## Passes
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * No jest in the Gospel. [@john, 18:38].
 * :::
 * ````
 */
export const stanceUnknown = rule<{ stance: string; nearest: string[]; stances: readonly string[] }>({
  step: 'parse',
  severity: 'error',
  reason: ({ stance }) => `There is no stance \`${stance}\``,
  advice: ({ nearest, stances }) => instead(nearest, stances),
  expected: ({ nearest, stances }) =>
    (nearest.length > 0 ? nearest : stances).map((stance) => `stance=${stance}`),
})
