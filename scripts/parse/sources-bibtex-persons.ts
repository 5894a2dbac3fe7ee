/** The persons of an entry of BibLaTeX: who edited, compiled, directed it (manual, 2.3.6). */
import type { Draft } from './sources-bibtex-csl.ts'
import { cslFields } from './sources-csl.ts'

/** Kinds of editors whose field of CSL has another name. */
const others: Record<string, string> = {
  collaborator: 'contributor',
  editorialdirector: 'editorial-director',
}

/**
 * Add the persons. `editor` and `editora` to `editorc` go where their kind says; one that CSL has no field for stays
 * unasked for, except that of `editor` itself, which prints as an editor.
 *
 * @param draft gets the names
 */
export function addPersons(draft: Draft): void {
  const { fields, item } = draft
  draft.put('author', fields.names('author'), 'author')
  draft.put('container-author', fields.names('bookauthor'), 'bookauthor')
  draft.put('translator', fields.names('translator'), 'translator')
  for (const name of ['editor', 'editora', 'editorb', 'editorc']) {
    if (!fields.has(name)) continue
    const kind = fields.field(`${name}type`)?.value.trim().toLowerCase() ?? 'editor'
    const role = others[kind] ?? kind
    const isKnown = cslFields.get(role) === 'names'
    if (isKnown) fields.text(`${name}type`)
    else if (name !== 'editor') continue
    const variable = isKnown ? role : 'editor'
    const before = Array.isArray(item[variable]) ? item[variable] : []
    const names = fields.names(name)
    draft.put(variable, names && [...before, ...names], name)
  }
}
