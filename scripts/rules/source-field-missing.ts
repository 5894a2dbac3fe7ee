import { rule } from '../problems/rule.ts'
import { ignoreText } from './shared/ignore.ts'
import { missingFields } from './shared/source-types.ts'

/**
 * A source lacks what the style prints of its kind.
 *
 * An article without its journal, a chapter without its book, a page without the day it was read: the citation is
 * shorter
 * than the style asks, and the reader cannot find the source by it.
 *
 * Asked for are, where the edition's style prints them at all: a date (of a page with an address, the day of reading
 * will do); author, editor or the body that issued it for books, reports and theses; the journal, newspaper
 * or book that an article or chapter stands in; the publisher of a
 * book; address and day of reading of a web page; court and number of a case.
 *
 * ## What to do
 *
 * Add the field; where a date is not known, say so in the entry (`"issued": {"literal": "n.d."}`); of others
 * silence the message with the reason.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {
 *     "id": "john", "type": "chapter", "title": "The Gospel according to St John", "issued": { "date-parts": [[1611]] }
 *   }
 * ]
 * ````
 *
 * ```text
 * annotations/sources.json:3:1: look: `john`, of the type `chapter`, has no `container-title`, no `publisher`  source-field-missing
 *     Add it to the entry; if it is not known, silence the message under `ignore:` in edition.yaml, with the reason.
 *       "container-title": …,
 *       "publisher": …
 *       - {rule: source-field-missing, in: john, reason: "…"}
 * ```
 *
 * ## Passes
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {
 *     "id": "john", "type": "chapter", "title": "The Gospel according to St John",
 *     "container-title": "The Holy Bible", "publisher": "Robert Barker", "issued": { "date-parts": [[1611]] }
 *   }
 * ]
 * ````
 */
export const sourceFieldMissing = rule<{ key: string; type: string; missing: string[] }>({
  step: 'guard',
  severity: 'look',
  reason: ({ key, type, missing }) =>
    `\`${key}\`, of the type \`${type}\`, has no ${missing.map((field) => `\`${field}\``).join(', no ')}`,
  advice: () =>
    'Add it to the entry; if it is not known, silence the message under `ignore:` in edition.yaml, with the reason.',
  expected: ({ key, missing }) => [
    missing.map((field) => `"${field.split(' or ')[0]}": …`).join(',\n'),
    ignoreText({ rules: ['source-field-missing'], reason: '', written: 'entry', in: key }),
  ],
  check(survey, found) {
    const cited = survey.citedKeys
    for (const { key, item, file, line } of survey.edition.sources) {
      if (!cited.has(key)) continue
      const missing = missingFields(item, survey.edition.styleVariables)
      if (missing.length > 0)
        found(file, line === undefined ? undefined : { line, column: 1 }, { key, type: item.type, missing })
    }
  },
})
