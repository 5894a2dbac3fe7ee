/** Writing back into annotation files: attributes and lemmas, ready to paste. */

/** The attributes that tell equal passages apart. */
export interface Selector {
  in?: string | undefined
  prefix?: string | undefined
  suffix?: string | undefined
}

/**
 * Write attributes as they stand in the opening fence of a note.
 *
 * @param selector the attributes; those without a value are left out
 * @returns `in="p-12" prefix="we had"`
 */
export function writeSelector(selector: Selector): string {
  return (['in', 'prefix', 'suffix'] as const)
    .filter((name) => selector[name] !== undefined)
    .map((name) => `${name}=${quoteValue(selector[name]!)}`)
    .join(' ')
}

/** Character references are read in values, so an ampersand that would begin one becomes one. */
function quoteValue(value: string): string {
  const escaped = value.replace(/&(?=[#a-zA-Z])/g, '&amp;')
  if (!escaped.includes('"')) return `"${escaped}"`
  if (!escaped.includes("'")) return `'${escaped}'`
  return `"${escaped.replaceAll('"', '&quot;')}"`
}

/**
 * Write a lemma as a block quotation.
 *
 * @param words the words as they stand in the original; `[…]` stays an elision
 * @returns one line of Markdown that is read as these words
 */
export function writeLemma(words: string): string {
  const line = oneLine(words)
    .replace(/[\\*_<~|]/g, '\\$&')
    .replace(/\[(?!…\])|(?<!\[…)\]/g, '\\$&')
    .replace(/&(?=[#a-zA-Z])/g, '\\&')
    .replace(/:(?=[a-zA-Z:])/g, '\\:')
    .replace(/^(?:[#>+=-]|:::)/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  // One backtick is itself; two would make code of what stands between them.
  return `> ${line.split('`').length > 2 ? line.replaceAll('`', '\\`') : line}`
}

/**
 * Make a passage one line without what nobody sees.
 *
 * @param passage words of the original
 * @returns the words with single spaces, without soft hyphens and the like
 */
export function oneLine(passage: string): string {
  return passage
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
