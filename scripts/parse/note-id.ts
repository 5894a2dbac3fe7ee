/** The permanent names of notes. */
import type { VFile } from 'vfile'
import type { Note } from '../model/note.ts'
import { report } from '../problems/report.ts'
import { type OpeningFence, writeFence } from './fences/fence.ts'
import type { Fields } from './fields.ts'
import { relatedPlace } from './related.ts'

const form = /^[a-z][a-z0-9-]*$/
const paragraphForm = /^p-\d+$/

/**
 * Check the id of a note.
 *
 * @param file gets the messages
 * @param fence the note's opening
 * @param fields its attributes
 * @param words words of the note, for an id to propose
 * @returns the id; one made of the words where it is missing
 */
export function checkedId(file: VFile, fence: OpeningFence, fields: Fields<'id'>, words: string): string {
  const { id } = fields.values
  if (id === undefined) {
    const value = idFromWords(words.split(/\s+/).slice(0, 3).join(' '))
    const attributes = fence.attributes.filter(({ name }) => name !== 'id')
    const fixed = writeFence({
      ...fence,
      attributes: [{ name: 'id', value, start: 0, end: 0 }, ...attributes],
    })
    report(file, 'note-without-id', fence.position, { fixed })
    return value
  }
  const paragraph = paragraphForm.test(id)
  if (paragraph || !form.test(id)) {
    report(file, 'note-id-malformed', fields.positions.id, { id, fixed: idFromWords(id), paragraph })
  }
  return id
}

/** Letters without accents, digits and hyphens; what cannot be written with them is left out. */
function idFromWords(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const id = plain
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (id === '') return 'note-1'
  return form.test(id) && !paragraphForm.test(id) ? id : `note-${id}`
}

/**
 * Report ids that more than one note has, at each but the first.
 *
 * @param notes all of the edition, in order
 */
export function checkRepeatedIds(notes: readonly Note[]): void {
  const noteById = new Map<string, Note>()
  const ids = new Set(notes.map(({ id }) => id))
  for (const note of notes) {
    const first = noteById.get(note.id)
    if (!first) {
      noteById.set(note.id, note)
      continue
    }
    let number = 2
    while (ids.has(`${note.id}-${number}`)) number++
    const fixed = `${note.id}-${number}`
    ids.add(fixed)
    const place = note.attributePositions.id ?? note.position
    const related = [
      relatedPlace(first.file, first.attributePositions.id ?? first.position, 'the note that has the id'),
    ]
    report(note.file, 'note-id-repeated', place, { id: note.id, fixed }, related)
  }
}
