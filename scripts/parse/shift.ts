/** Parts of a file are parsed on their own; their places are then those of the whole file. */
import type { Root } from 'mdast'

/**
 * Move every place in a tree down, also those that extensions keep in fields and data of their own.
 *
 * @param tree changed in place; parsed from whole lines, so columns stay
 * @param lines lines of the file before those lines
 * @param offset characters of the file before them
 */
export function shift(tree: Root, lines: number, offset: number): Root {
  const seen = new Set<object>()
  const rest: object[] = [tree]
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (seen.has(value)) continue
    seen.add(value)
    if (isPoint(value)) {
      value.line += lines
      if (typeof value.offset === 'number') value.offset += offset
      continue
    }
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object' && inner !== null) rest.push(inner as object)
    }
  }
  return tree
}

function isPoint(value: object): value is { line: number; column: number; offset?: number } {
  return (
    'line' in value && 'column' in value && typeof value.line === 'number' && typeof value.column === 'number'
  )
}
