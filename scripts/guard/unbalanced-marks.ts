/** Quotation marks that have no partner in a stretch of prose. */

/** A mark without its partner. */
export interface UnbalancedMark {
  mark: string
  /** Where it stands, in UTF-16 units. */
  index: number
  /** Whether it opens; else it closes. */
  opened: boolean
}

/**
 * Find the marks without a partner.
 *
 *     Bacon calls him ‘jesting Pilate, and it’s the authors’ habit.
 *                     ^ opens           apostrophes close nothing that is not open
 *
 * @param value plain text
 * @returns in order
 */
export function unbalancedMarks(value: string): UnbalancedMark[] {
  const open: { mark: string; index: number }[] = []
  const faults: UnbalancedMark[] = []
  for (const { 0: mark, index } of value.matchAll(/["“”„«»‘’‚]/gu)) {
    const before = value.charAt(index - 1)
    const after = value.charAt(index + 1)
    const last = open.at(-1)?.mark
    const closes = (opener: string) => last === opener
    if (mark === '"') {
      if (closes('"')) open.pop()
      else open.push({ mark, index })
    } else if (mark === '’') {
      if (closes('‘') || closes('‚')) {
        // Within a word, or where the quotation goes on to a better end, it is an apostrophe.
        const isApostrophe =
          /[\p{L}\p{N}]/u.test(before) && (/[\p{L}\p{N}]/u.test(after) || isGenitive(value, index))
        if (!isApostrophe) open.pop()
      }
    } else if (mark === '”') {
      if (closes('“') || closes('„')) open.pop()
      else faults.push({ mark, index, opened: false })
    } else if (mark === '“' && closes('„')) open.pop()
    else if (mark === '‘' && closes('‚')) open.pop()
    else if (mark === '«' || mark === '»') {
      if (closes(mark === '«' ? '»' : '«')) open.pop()
      else open.push({ mark, index })
    } else if (mark === '‘' && /[\p{L}\p{N}]/u.test(before)) {
      // A turned comma in a word stands for a letter of another alphabet: `ʻayn typed as ‘.
    } else open.push({ mark, index })
  }
  faults.push(...open.map((fault) => ({ ...fault, opened: true })))
  return faults.sort((a, b) => a.index - b.index)
}

/** The apostrophe of a plural, `the authors’ habit`: another closing mark follows before one opens. */
function isGenitive(value: string, index: number): boolean {
  if (!/s$/u.test(value.slice(0, index)) || !/^\s\p{Ll}/u.test(value.slice(index + 1))) return false
  return /^[^‘]*’(?![\p{L}\p{N}])/u.test(value.slice(index + 1))
}
