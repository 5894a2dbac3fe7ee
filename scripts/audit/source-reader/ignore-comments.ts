/**
 * Comments of the editors to the program, `<!-- edition-ignore … -->`, are no words (docs/reference/messages.md).
 * Only those that fill whole lines are such; everything else that looks like one is text, and an error elsewhere.
 */
import type { NumberedLine } from './containers.ts'

/**
 * Empty the lines of such comments.
 *
 * @param lines of a file of notes or of front and back matter
 * @returns as many lines
 */
export function withoutIgnoreComments(lines: readonly NumberedLine[]): NumberedLine[] {
  const left = [...lines]
  for (let start = 0; start < lines.length; start++) {
    const end = endOf(lines, start)
    if (end === undefined) continue
    for (; start < end; start++) left[start] = { ...lines[start]!, text: '' }
    start--
  }
  return left
}

/** Index of the line after a comment that begins in a line; undefined where none does. */
function endOf(lines: readonly NumberedLine[], start: number): number | undefined {
  let head = lines[start]!.text.trim()
  // The keyword may stand in the line after.
  if (head === '<!--') head += lines[start + 1]?.text ?? ''
  if (!head.startsWith('<!--') || !/^edition-ignore(?![\w-])/.test(head.slice(4).trimStart()))
    return undefined
  for (let at = start; at < lines.length; at++) {
    const text = lines[at]!.text.trim()
    if (text === '' || text.startsWith(':::')) return undefined
    if (text.includes('-->')) return text.indexOf('-->') === text.length - 3 ? at + 1 : undefined
  }
  return undefined
}
