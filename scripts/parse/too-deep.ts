/** Nesting that is refused is told once for each line, however many marks the line has. */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../problems/report.ts'

/**
 * Make a listener for `parseMarkdown`.
 *
 * @param file gets the messages
 */
export function reportTooDeep(file: VFile): (place: Point) => void {
  const lines = new Set<number>()
  return ({ line, column }) => {
    if (lines.has(line)) return
    lines.add(line)
    report(file, 'nesting-too-deep', { line, column }, {})
  }
}
