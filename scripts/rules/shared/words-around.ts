import { objectMark } from '../../guard/prose.ts'

/**
 * Show a place in its line: the words it touches and one on either side.
 *
 * @param value the stretch of prose
 * @param start of the place, in UTF-16 units
 * @param end after it
 */
export function wordsAround(value: string, start: number, end: number): string {
  const before = /(?:\S+\s+)?\S*$/u.exec(value.slice(Math.max(0, start - 60), start))?.[0] ?? ''
  const after = /^\S*(?:\s+\S+)?/u.exec(value.slice(end, end + 60))?.[0] ?? ''
  return (before.trimStart() + value.slice(start, end) + after.trimEnd()).replaceAll(objectMark, '…')
}
