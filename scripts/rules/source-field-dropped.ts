import { rule } from '../problems/rule.ts'

/**
 * A field of a source prints nowhere.
 *
 * What the editor wrote into the entry is not in the book.
 *
 * ## What to do
 *
 * Do what the message proposes: another field, or another form.
 *
 * ## Fails
 *
 * `annotations/more.bib`
 *
 * ````bibtex
 * @book{mark, title = {Mark}, author = {Roe, Ann}, publisher = {North Press}, year = {1900}, shorthand = {M}}
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
 * annotations/more.bib:1:92: warning: The field `shorthand` of the source `mark` prints nowhere  source-field-dropped
 *     Leave the author out by `-@key` and write the short form into the note.
 * ```
 *
 * ## Passes
 *
 * `annotations/more.bib`
 *
 * ````bibtex
 * @book{mark, title = {Mark}, author = {Roe, Ann}, publisher = {North Press}, year = {1900}}
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
 */
export const sourceFieldDropped = rule<{ key: string; field: string; hint: string }>({
  step: 'cite',
  severity: 'warning',
  reason: ({ key, field }) => `The field \`${field}\` of the source \`${key}\` prints nowhere`,
  advice: ({ hint }) => `${hint}.`,
})
