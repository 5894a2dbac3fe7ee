import { rule } from '../problems/rule.ts'

/**
 * Two entries of `names.yaml` have the same id.
 *
 * The id is the entry's permanent address in every output, `name-ID`; two entries cannot share it, whatever section
 * they
 * stand in.
 *
 * ## What to do
 *
 * Give one of them another id, or make them one entry if they are the same person, place or body.
 *
 * ## Fails
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: Pilate
 * places:
 *   pilate: Pilate's stairs
 * ```
 *
 * ```text
 * annotations/names.yaml:4:3: error: The id `pilate` is that of the entry in line 2 too  name-id-repeated
 *     Give one of the two another id, or make them one entry.
 *       pilate-2
 *     annotations/names.yaml:2:3: the first of this id
 * ```
 *
 * ## Fails: in one section
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: Pilate
 *   pilate: Pontius Pilate
 * ```
 *
 * ```text
 * annotations/names.yaml:3:3: error: The id `pilate` is that of the entry in line 2 too  name-id-repeated
 *     Give one of the two another id, or make them one entry.
 *       pilate-2
 *     annotations/names.yaml:2:3: the first of this id
 * ```
 *
 * ## Passes
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate: {name: Pilate, also: Pontius Pilate}
 * ```
 */
export const nameIdRepeated = rule<{ id: string; line: number }>({
  step: 'parse',
  severity: 'error',
  reason: ({ id, line }) => `The id \`${id}\` is that of the entry in line ${line} too`,
  advice: () => 'Give one of the two another id, or make them one entry.',
  expected: ({ id }) => [`${id}-2`],
})
