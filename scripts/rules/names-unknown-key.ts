import { rule } from '../problems/rule.ts'
import { type UnknownKey, unknownKeyAdvice, unknownKeyReason } from './shared/settings.ts'

/**
 * `names.yaml` has a key that means nothing.
 *
 * A mistyped key is a form that is never looked for, or an entry that is not told from another: the index lacks it,
 * and
 * nobody notices.
 *
 * ## What to do
 *
 * Write the key that is meant. Forms of a name are `name`, `also` and `variants`; `docs/reference/names.md` lists
 * all keys.
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
 * ```text
 * annotations/names.yaml:4:5: error: Unknown key `variant` in `persons.pilate`  names-unknown-key
 *     Write `variants`, or remove the key.
 *       variants
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
 * ```text
 * annotations/names.yaml:1:1: error: Unknown key `people`  names-unknown-key
 *     Remove the key; known here are `persons`, `places`, `bodies`, `notNames`.
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
