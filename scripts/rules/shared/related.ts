/** The second place of a message. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { RelatedPlace } from '../../problems/report.ts'

/**
 * Point at another place.
 *
 * @param file in which it stands
 * @param position where; without one nothing is pointed at
 * @param text what the message says of it
 */
export function relatedTo(file: VFile, position: Position | undefined, text: string): RelatedPlace[] {
  if (!position) return []
  const { line, column } = position.start
  return [{ file: file.path, line, column, text }]
}
