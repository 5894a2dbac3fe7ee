import { rule } from '../problems/rule.ts'
import { type UnknownKey, unknownKeyAdvice, unknownKeyReason } from './shared/settings.ts'

/**
 * `names.yaml` has a key that means nothing.
 *
 * A mistyped key is a form that is never looked for, or an entry that is not told from another: the index lacks it, and
 * nobody notices.
 *
 * ## What to do
 *
 * Write the key that is meant. Forms of a name are `name`, `also` and `variants`; `docs/reference/names.md` lists all keys.
 *
 * ## Fails
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate:
 *     name: Pilate
 *     variant: Pilatus
 * ```
 *
 * ## Fails: a section
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * people:
 *   pilate: Pilate
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
 *     variants: Pilatus
 * ```
 */
export const namesUnknownKey = rule<UnknownKey>({
  step: 'parse',
  severity: 'error',
  reason: unknownKeyReason,
  advice: unknownKeyAdvice,
  expected: ({ nearest }) => nearest.slice(0, 1),
})
