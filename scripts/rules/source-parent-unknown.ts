import { rule } from '../problems/rule.ts'
import { some } from './shared/cite.ts'

/**
 * An entry takes fields from one that is not there.
 *
 * `crossref` and `xdata` lend an entry the fields of another: without it the chapter has no book.
 *
 * ## What to do
 *
 * Correct the key, or put the other entry into the same file.
 *
 * ## Fails
 *
 * `annotations/more.bib`
 *
 * ````bibtex
 * @incollection{mark, title = {Mark}, author = {Roe, Ann}, year = {1900}, crossref = {bokk}}
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@mark, p. 3].
 * :::
 * ````
 *
 * ```text
 * annotations/more.bib:1:84: error: Unexpected `crossref` of the source `mark`: the file has no entry `bokk`  source-parent-unknown
 *     Put the entry whose fields it has into the same file.
 * ```
 *
 * ## Passes
 *
 * `annotations/more.bib`
 *
 * ````bibtex
 * @incollection{mark, title = {Mark}, author = {Roe, Ann}, year = {1900}, crossref = {book}}
 *
 * @collection{book, title = {A Book}, booktitle = {A Book}, editor = {Doe, Bea}, publisher = {North Press}, year = {1900}}
 * ````
 *
 * `annotations/notes.md`
 *
 * ````md
 * :::note{#wits}
 * > certain discoursing wits
 *
 * Sceptics. [@mark, p. 3; @book, p. 4].
 * :::
 * ````
 */
export const sourceParentUnknown = rule<{
  key: string
  field: string
  parent: string
  inCircle: boolean
  nearest: string[]
}>({
  step: 'cite',
  severity: 'error',
  reason: ({ key, field, parent, inCircle }) =>
    inCircle
      ? `The source \`${key}\` inherits from itself: \`${field}\` leads through \`${parent}\` back to it`
      : `Unexpected \`${field}\` of the source \`${key}\`: the file has no entry \`${parent}\``,
  advice: ({ inCircle, nearest }) =>
    inCircle
      ? 'Take one of these fields out.'
      : nearest.length > 0
        ? `Correct the key (near: ${some(nearest, 3)}), or put the entry into the same file.`
        : 'Put the entry whose fields it has into the same file.',
  expected: ({ nearest }) => nearest,
})
