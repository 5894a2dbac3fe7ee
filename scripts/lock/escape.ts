/** Writing any text on one line of the lock, so that people can read it and nothing that trims lines can harm it. */

/** Ends of lines, controls and what nobody sees, and the backslash itself. */
const unsafe = /[\\\p{Cc}\p{Zl}\p{Zp}\u00AD\u200B\u2060\uFEFF]/gu

/**
 * Write a text on one line.
 *
 * @param text any
 * @returns the text with `\n` for a line end, `\\` for a backslash, `\u{AD}` for what cannot be seen
 */
export function escapeLine(text: string): string {
  const kept = text.trimEnd()
  // White space at the end of a line is what editors' programs take away.
  return kept.replace(unsafe, codeOf) + Array.from(text.slice(kept.length), codeOf).join('')
}

function codeOf(character: string): string {
  if (character === '\\') return '\\\\'
  if (character === '\n') return '\\n'
  return `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`
}

/**
 * Read a text that was written by `escapeLine`.
 *
 * @param line as it stands in the lock
 * @returns the text, or undefined where something follows a backslash that never does
 */
export function unescapeLine(line: string): string | undefined {
  let isSound = true
  const text = line.replace(/\\(?:\\|n|u\{([0-9A-F]{1,6})\})?/g, (found, code: string | undefined) => {
    if (found === '\\\\') return '\\'
    if (found === '\\n') return '\n'
    const point = code === undefined ? Number.NaN : Number.parseInt(code, 16)
    if (point <= 0x10ffff) return String.fromCodePoint(point)
    isSound = false
    return ''
  })
  return isSound ? text : undefined
}
