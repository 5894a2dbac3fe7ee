/** The second place of a message. */
import type { Node, Position } from 'unist'
import type { VFile } from 'vfile'
import type { RelatedPlace } from '../problems/report.ts'

/**
 * Name another place that a message speaks of.
 *
 * @param file the file it stands in
 * @param place its node or position
 * @param text what stands there, in a few words
 */
export function relatedPlace(file: VFile, place: Node | Position, text: string): RelatedPlace {
  const position = 'type' in place ? place.position : place
  return { file: file.path ?? '', line: position?.start.line ?? 1, column: position?.start.column ?? 1, text }
}
