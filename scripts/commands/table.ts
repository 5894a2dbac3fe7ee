/**
 * Set a table as text: the first column to the left, numbers to the right, a column whose heading begins with a blank
 * to the left too.
 *
 * @param head headings
 * @param rows cells, as many as headings
 * @returns lines without a final line end
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))))
  return all
    .map((row) =>
      row
        .map((cell, column) => {
          const space = ' '.repeat(widths[column]! - width(cell))
          return column === 0 || head[column]!.startsWith(' ') ? cell + space : space + cell
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Marks that stand over other characters take no room. */
function width(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length
}
