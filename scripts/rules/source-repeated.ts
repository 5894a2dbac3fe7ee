import type { CslItem, Source } from '../model/edition.ts'
import { rule } from '../problems/rule.ts'
import { authorsOf, textOf, yearOf } from './shared/source-fields.ts'

/**
 * Two entries are the same source.
 *
 * The bibliography then lists it twice, notes that cite one do not lead to those that cite the other, and *ibid.*
 * fails
 * between them. It happens where several people add to the sources.
 *
 * The same are entries of one DOI, of one address, or of one title, author and year.
 *
 * ## What to do
 *
 * Keep one entry, and cite it everywhere. Where they differ after all, say in what: edition, part, version.
 *
 * ## Fails
 *
 * `annotations/sources.json`
 *
 * ````json
 * [
 *   {
 *     "id": "john", "type": "chapter", "title": "The Gospel according to St John",
 *     "container-title": "The Holy Bible", "publisher": "Robert Barker", "issued": { "date-parts": [[1611]] }
 *   },
 *   {
 *     "id": "gospel", "type": "chapter", "title": "The Gospel according to St John",
 *     "container-title": "The Holy Bible", "publisher": "Robert Barker", "issued": { "date-parts": [[1611]] }
 *   }
 * ]
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call it a jest. [@john, 18:38; @gospel, 18:39].
 * ::::
 * ````
 *
 * ```text
 * annotations/sources.json:7:1: warning: `gospel` and `john` are the same source: title, author and date are the same  source-repeated
 *     Keep `john`, cite it in place of `gospel` and take `gospel` out; or add to the entries in what they differ.
 *       @john
 *     annotations/sources.json:3:1: the other
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
 *   },
 *   {
 *     "id": "gospel", "type": "chapter", "title": "The Gospel according to St John",
 *     "container-title": "The Holy Bible", "publisher": "Robert Barker", "issued": { "date-parts": [[1881]] }
 *   }
 * ]
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * ::::counter-source{#pilate stance=disputes claim="Pilate jested."}
 * > said jesting Pilate
 *
 * The Gospel does not call it a jest. [@john, 18:38; @gospel, 18:39].
 * ::::
 * ````
 */
export const sourceRepeated = rule<{ key: string; other: string; shared: string }>({
  step: 'guard',
  severity: 'warning',
  reason: ({ key, other, shared }) => `\`${key}\` and \`${other}\` are the same source: ${shared}`,
  advice: ({ key, other }) =>
    `Keep \`${other}\`, cite it in place of \`${key}\` and take \`${key}\` out; or add to the entries in what they differ.`,
  expected: ({ other }) => [`@${other}`],
  check({ edition }, found) {
    const firstByMark = new Map<string, Source>()
    for (const source of edition.sources) {
      const { key, file, line } = source
      const marks = marksOf(source.item)
      const repeated = marks.find(([mark]) => firstByMark.has(mark))
      for (const [mark] of marks) if (!firstByMark.has(mark)) firstByMark.set(mark, source)
      if (!repeated) continue
      const other = firstByMark.get(repeated[0])!
      const place = line === undefined ? undefined : { line, column: 1 }
      const related =
        other.line === undefined
          ? []
          : [{ file: other.file.path, line: other.line, column: 1, text: 'the other' }]
      found(file, place, { key, other: other.key, shared: repeated[1] }, related)
    }
  },
})

/** What tells a source from others, each with the words that say it. */
function marksOf(item: CslItem): [mark: string, shared: string][] {
  const doi = textOf(item.DOI)
    ?.toLowerCase()
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')
  const address = textOf(item.URL)
    ?.replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[/#]+$/, '')
  const title = textOf(item.title)
    ?.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const year = yearOf(item)
  const marks: [string, string][] = []
  if (doi) marks.push([`doi ${doi}`, `the DOI is \`${doi}\``])
  // A page of its own: what stands on one page in several parts is told apart by title.
  if (address?.includes('/'))
    marks.push([`address ${address} ${title}`, `the address is \`${textOf(item.URL)}\``])
  if (title && year !== undefined)
    marks.push([
      [
        title,
        authorsOf(item),
        year,
        item.type,
        textOf(item['container-title']),
        textOf(item.volume),
        textOf(item.issue),
        textOf(item.page),
        textOf(item.genre),
        JSON.stringify(item.issued),
      ].join('\n'),
      `title, author and date are the same`,
    ])
  return marks
}
