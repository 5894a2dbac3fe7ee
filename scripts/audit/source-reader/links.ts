/** What follows `[…]`: the target of an inline link (CommonMark 0.31, section 6.3), and `:span[…]{lang=…}`. */

/** Longest target in angle brackets or title that is looked for. */
const longest = 4000

/**
 * Read `(target "title")`.
 *
 * @param text the block
 * @param at the place after the closing bracket
 * @returns the target and how many characters it takes; undefined where no link follows
 */
export function linkTail(text: string, at: number): { target: string; length: number } | undefined {
  if (text[at] !== '(') return undefined
  let end = skipSpace(text, at + 1)
  let target = ''
  if (text[end] === '<') {
    const pointed = /^<((?:\\.|[^<>\n\\])*)>/.exec(text.slice(end, end + longest))
    if (!pointed) return undefined
    target = pointed[1]!
    end += pointed[0].length
  } else {
    let depth = 0
    const start = end
    for (; end < text.length; end++) {
      const character = text[end]!
      if (character === '\\' && /[!-/:-@[-`{-~]/.test(text[end + 1] ?? '')) end++
      else if (character === '(') depth++
      else if (character === ')' && depth-- === 0) break
      else if (/[\s\u0000-\u001f\u007f]/.test(character)) break
    }
    if (depth > 0) return undefined
    target = text.slice(start, end)
  }
  const afterTarget = end
  end = skipSpace(text, end)
  if (text[end] !== ')') {
    if (end === afterTarget) return undefined
    const title = /^(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))/s.exec(
      text.slice(end, end + longest),
    )
    if (!title) return undefined
    end = skipSpace(text, end + title[0].length)
  }
  return text[end] === ')' ? { target, length: end + 1 - at } : undefined
}

/**
 * Pair the square brackets of a text; escaped ones are none.
 *
 * @param text the block
 * @returns place of an opening bracket → place of its closing one
 */
export function matchBrackets(text: string): Map<number, number> {
  const closing = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '[') open.push(at)
    else if (character === ']') {
      const start = open.pop()
      if (start !== undefined) closing.set(start, at)
    }
  }
  return closing
}

/**
 * Read a passage in another language.
 *
 *     der :span[Xankəndi]{lang=az} genannt
 *         ^
 *
 * @param text the block
 * @param at the place of the colon
 * @param closing its pairs of brackets
 * @returns the Markdown between the brackets and how many characters the whole takes
 */
export function spanAt(
  text: string,
  at: number,
  closing: ReadonlyMap<number, number>,
): { label: string; length: number } | undefined {
  if (!text.startsWith(':span[', at) || text[at - 1] === ':') return undefined
  const end = closing.get(at + 5)
  if (end === undefined) return undefined
  const attributes = /\{[^{}\n]*\blang=[^{}\n]*\}/y
  attributes.lastIndex = end + 1
  const match = attributes.exec(text)
  return match ? { label: text.slice(at + 6, end), length: end + 1 + match[0].length - at } : undefined
}

function skipSpace(text: string, at: number): number {
  let end = at
  while (/[ \t\n]/.test(text[end] ?? '')) end++
  return end
}
