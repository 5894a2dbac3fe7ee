/** Tables of GitHub Flavored Markdown (section 4.10): cells of a row, and the row of dashes under the head. */

/**
 * Split a row of a table into the Markdown of its cells.
 *
 * @param row `| a | b \| c |`
 * @returns `a` and `b | c`
 */
export function tableCells(row: string): string[] {
  let text = row.trim()
  if (text === '|') return []
  if (text.startsWith('|')) text = text.slice(1)
  const cells: string[] = []
  let cell = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (character === '\\' && at + 1 < text.length) {
      // `\|` is a bar of the cell's text; every other escape stays for the inline reader.
      cell += text[at + 1] === '|' ? '|' : character + text[at + 1]
      at++
    } else if (character === '|') {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  if (cell.trim() !== '' || !text.endsWith('|')) cells.push(cell)
  return cells.map((one) => one.trim())
}

/**
 * Count the columns that a row of dashes announces.
 *
 * @param line `| :-- | --: |`
 * @returns the number of columns; 0 where it is no such row
 */
export function tableDelimiters(line: string): number {
  if (!/^[ \t|:-]+$/.test(line) || !line.includes('-') || !/[|:]/.test(line)) return 0
  const cells = tableCells(line)
  return cells.every((cell) => /^:?-+:?$/.test(cell)) ? cells.length : 0
}
