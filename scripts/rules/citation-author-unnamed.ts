import { pieceNotes } from '../cite/piece-notes.ts'
import { rule } from '../problems/rule.ts'
import { authorsOf, textOf } from './shared/source-fields.ts'

/**
 * A sentence of front or back matter leans on an author whose name it does not print.
 *
 * Under a style that cites in notes, a citation in the text becomes a footnote. `as @doe [p. 3] says` would then print
 * “as² says”: the name went into the footnote, and the sentence lost its subject.
 *
 * ## What to do
 *
 * Write the name, and the citation in brackets after it.
 *
 * ## Fails
 *
 * `annotations/front/introduction.md`
 *
 * ```md
 * # Introduction
 *
 * As @bacon [p. 3] says, truth is a naked daylight.
 * ```
 *
 * `annotations/more.json`
 *
 * ```json
 * [{"id": "bacon", "type": "book", "title": "Essays", "publisher": "North Press",
 *   "author": [{"family": "Bacon", "given": "Francis"}], "issued": {"date-parts": [[1985]]}}]
 * ```
 *
 * ```text
 * annotations/front/introduction.md:3:5: error: The sentence does not print the name of the author of `bacon`, since the style makes a footnote of the citation  citation-author-unnamed
 *     Write the name, and the citation in brackets after it.
 *       Bacon [@bacon, p. 3]
 * ```
 *
 * ## Passes
 *
 * `annotations/front/introduction.md`
 *
 * ```md
 * # Introduction
 *
 * As Bacon [@bacon, p. 3] says, truth is a naked daylight.
 * ```
 *
 * `annotations/more.json`
 *
 * ```json
 * [{"id": "bacon", "type": "book", "title": "Essays", "publisher": "North Press",
 *   "author": [{"family": "Bacon", "given": "Francis"}], "issued": {"date-parts": [[1985]]}}]
 * ```
 */
export const citationAuthorUnnamed = rule<{ key: string; fixed: string }>({
  step: 'guard',
  severity: 'error',
  reason: ({ key }) =>
    `The sentence does not print the name of the author of \`${key}\`, since the style makes a footnote of the citation`,
  advice: () => 'Write the name, and the citation in brackets after it.',
  expected: ({ fixed }) => [fixed],
  check({ edition, sourceByKey }, found) {
    if (edition.citationClass !== 'note') return
    for (const piece of [...edition.front, ...edition.back]) {
      for (const { citations, made } of pieceNotes(piece)) {
        const [citation] = citations
        const [item] = citation?.items ?? []
        if (!made || !citation || item?.mode !== 'author-in-text') continue
        const source = sourceByKey.get(item.key)
        const name = source && (authorsOf(source.item)?.split(',')[0] ?? textOf(source.item.title))
        const rest = /^@(?:\{[^}]*\}|\S+?)\s*\[(.*)\]$/s.exec(citation.source)?.[1]
        const fixed = `${name ?? '…'} [@${item.key}${rest === undefined ? '' : `, ${rest}`}]`
        found(piece.file, item.keyPosition ?? citation.position, { key: item.key, fixed })
      }
    }
  },
})
