import type { Stance } from '../../model/note.ts'

/**
 * Tell whether a stance judges the claim, and so needs a source: `unverified` says that none was found, and
 * `attribution` only whose statement it is.
 *
 * @param stance of a note
 */
export function judges(stance: Stance | undefined): stance is 'corroborates' | 'qualifies' | 'disputes' {
  return stance === 'corroborates' || stance === 'qualifies' || stance === 'disputes'
}
