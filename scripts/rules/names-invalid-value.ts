import { rule } from '../problems/rule.ts'
import {
  type InvalidValue,
  invalidValueAdvice,
  invalidValueExpected,
  invalidValueReason,
} from './shared/settings.ts'

/**
 * A value in `names.yaml` is not what its key can have.
 *
 * An entry that cannot be read is in no index. A number of an authority that cannot be one leads readers and catalogues to
 * somebody else, or nowhere.
 *
 * ## What to do
 *
 * Correct the value. Of VIAF, GND, Wikidata, GeoNames and the other known authorities only the number is written; of any
 * other the whole address.
 *
 * ## Fails
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate:
 *     name: Pilate
 *     identifiers: {wikidata: "https://www.wikidata.org/wiki/Q17131", register: 17}
 * ```
 *
 * ## Fails: without a name
 *
 * `annotations/names.yaml`
 *
 * ```yaml
 * persons:
 *   pilate:
 *     also: Pontius Pilate
 *   Montaigne: Montaigne
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
 *     identifiers: {wikidata: Q17131, register: "https://example.org/register/17"}
 * ```
 */
export const namesInvalidValue = rule<InvalidValue>({
  step: 'parse',
  severity: 'error',
  reason: invalidValueReason,
  advice: (data) => invalidValueAdvice(data, 'docs/reference/names.md'),
  expected: invalidValueExpected,
})
