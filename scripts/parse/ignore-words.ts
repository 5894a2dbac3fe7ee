/** What stands in `<!-- edition-ignore … -->`: rules and the reason. */

/** Only ids have hyphens: where commas or the colon are forgotten, ids are told by them from the reason. */
const looseIds = /^[a-z\d]+(?:-[a-z\d]+)+(?:[ ,]+[a-z\d]+(?:-[a-z\d]+)+)*/

export interface IgnoreWords {
  rules: string[]
  /** Empty where none is given. */
  reason: string
  /** Whether commas and colon stand where they must. */
  wellFormed: boolean
}

/**
 * Read the words of a comment.
 *
 *      note-without-source, title-disagrees: a misprint
 *     |rules                               |reason
 *
 * @param words what follows the keyword, without `-->`
 */
export function readIgnoreWords(words: string): IgnoreWords {
  const inner = words.replace(/\s+/g, ' ').trim()
  const list = /^([^\s,:]+(?: ?, ?[^\s,:]+)*) ?:/.exec(inner)?.[1]
  const ids = list ?? looseIds.exec(inner)?.[0] ?? ''
  const reason = inner.slice(ids.length).replace(/^[\s:]+/, '')
  return {
    rules: ids.split(/[ ,]+/).filter((id) => id !== ''),
    reason: /[\p{L}\p{N}]/u.test(reason) ? reason : '',
    wellFormed: list !== undefined || (ids === inner && !/[^,] [^,]/.test(ids)),
  }
}
