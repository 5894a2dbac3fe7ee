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
 * An entry that cannot be read is in no index. A number of an authority that cannot be one leads readers and
 * catalogues to
 * somebody else, or nowhere.
 *
 * ## What to do
 *
 * Correct the value. Of VIAF, GND, Wikidata, GeoNames and the other known authorities only the number is written;
 * of any
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
 * ```text
 * annotations/names.yaml:4:19: error: `persons.pilate.identifiers.wikidata`: `https://www.wikidata.org/wiki/Q17131` is no number of `wikidata`, such as `Q692`  names-invalid-value
 *     Write `Q17131`.
 *       Q17131
 * annotations/names.yaml:4:69: error: `persons.pilate.identifiers.register`: `register` is none of the authorities `bnf`, `geonames`, `gnd`, `isni`, `lcnaf`, `orcid`, `pleiades`, `tgn`, `ulan`, `viaf`, `wikidata`; of others the whole address is written  names-invalid-value
 *     Write it as `docs/reference/names.md` says.
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
 * ```text
 * annotations/names.yaml:2:3: error: `persons.pilate.name`: is missing, expected a text  names-invalid-value
 *     Write it as `docs/reference/names.md` says.
 * annotations/names.yaml:4:3: error: `persons.Montaigne`: an entry has an id of small letters, digits and hyphens, a letter first  names-invalid-value
 *     Write `montaigne`.
 *       montaigne
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
