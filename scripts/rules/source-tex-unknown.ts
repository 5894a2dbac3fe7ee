import { rule } from '../problems/rule.ts'

/**
 * A TeX command in a source prints as it stands.
 *
 * The reader would find a backslash in a name.
 *
 * ## What to do
 *
 * Write the character itself, or take the command out.
 *
 * ## Fails
 *
 * `annotations/more.bib`
 *
 * ````bibtex
 * @book{mark, title = {Mark \grecian{x}}, author = {Roe, Ann}, publisher = {North Press}, year = {1900}}
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
 * annotations/more.bib:1:21: warning: The command `\grecian` in `title` of the source `mark` prints as it stands  source-tex-unknown
 *     Write the character itself, or take the command out.
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
export const sourceTexUnknown = rule<{ key: string; field: string; command: string }>({
  step: 'cite',
  severity: 'warning',
  reason: ({ key, field, command }) =>
    `The command \`${command}\` in \`${field}\` of the source \`${key}\` prints as it stands`,
  advice: () => 'Write the character itself, or take the command out.',
})
