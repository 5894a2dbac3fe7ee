/** What stands after the text on the screen: pieces of back matter, the bibliography, the imprint. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { BibliographyEntry, Composed } from '../../model/edition.ts'
import type { Words } from '../../words/words.ts'
import { citingMarks, entryClasses, keyToMarks } from '../bibliography-marks.ts'
import type { ImprintPart } from '../imprint.ts'
import type { OwnIds } from './own-ids.ts'

/**
 * Make the bibliography: each entry leads back to the notes that cite it, by their marks.
 *
 * @param composed the edition
 * @param words the program's own words
 * @param ids of the page's own parts
 * @returns the section; undefined where nothing is cited
 */
export function bibliographySection(composed: Composed, words: Words, ids: OwnIds): Element | undefined {
  const groups = composed.bibliography.filter((group) => group.entries.length > 0)
  if (groups.length === 0) return undefined
  return h('section', { className: ['bibliography'], id: ids.bibliography, role: 'doc-bibliography' }, [
    h('h2', { className: ['chapter-title'] }, words.bibliography),
    h('p', { className: ['key'] }, keyToMarks(composed, words)),
    ...groups.flatMap((group) => [
      ...(group.label ? [h('h3', group.label)] : []),
      ...group.entries.map((entry) => entryElement(entry, composed)),
    ]),
  ])
}

function entryElement(entry: BibliographyEntry, composed: Composed): Element {
  const marks = citingMarks(entry, composed, { note: (id) => `note-${id}`, footnote: (id) => id })
  return h('div', { className: entryClasses(entry), id: `source-${entry.key}` }, [
    h('span', { className: ['entry-text'] }, entry.content),
    ...(marks ? [' ', marks] : []),
  ])
}

/** Make the imprint: where the text comes from, how to cite, what the type is. */
export function imprintSection(parts: readonly ImprintPart[], ids: OwnIds): Element {
  return h('section', { className: ['imprint'], id: ids.imprint }, [
    ...parts.flatMap((part) => [
      h('h2', part.label),
      ...part.paragraphs.map((paragraph) => h('p', paragraph)),
    ]),
  ])
}
