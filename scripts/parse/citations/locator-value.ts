/**
 * The words of a locator.
 *
 *     33, 35-37    4B.2a.i(3.4)    [39]-[52]    VI, VIII-IX    7A(2)(a)(i)-(iv)
 *
 * A word is a number of pieces, some of them in brackets of one level; a piece is made of units joined by dots.
 */
import type { LocatorToken } from './locator-tokens.ts'

/** Characters read and the index of the token after them. */
export interface Words {
  text: string
  next: number
}

interface Word extends Words {
  /** Whether it holds a digit or is a Roman numeral. */
  numeral: boolean
}

type Reader = (tokens: LocatorToken[], index: number) => Word | undefined

const round: [string, string] = ['(', ')']
const square: [string, string] = ['[', ']']
const curly: [string, string] = ['{', '}']

/**
 * Read a locator that is written without braces.
 *
 * @param tokens what follows the key
 * @param start index of the first token of the locator's value, or of the space before it
 * @param need whether each word must have a digit, or may be a Roman numeral
 * @param count whether to read one word, or one and all that follow
 * @returns the words as they are written; undefined where the first is none
 */
export function readIntegratedValue(
  tokens: LocatorToken[],
  start: number,
  need: 'digits' | 'numerals',
  count: 'one' | 'all',
): Words | undefined {
  let text = ''
  let index = start
  while (true) {
    let at = index
    let lead = ''
    if (at !== start && (tokens[at]?.mark === ',' || tokens[at]?.mark === ';')) lead += tokens[at++]!.text
    if (tokens[at]?.space) lead += tokens[at++]!.text
    const word = readWord(tokens, at, [round, square, curly], readPiece)
    const fits = word && (need === 'digits' ? /[0-9]/.test(word.text) : word.numeral)
    if (!word || !fits) break
    text += lead + word.text
    index = word.next
    if (count === 'one') break
  }
  return text === '' ? undefined : { text, next: index }
}

/**
 * Read what stands in braces: anything, in which braces and square brackets come in pairs.
 *
 * @param start index of the first token within the braces
 * @returns the characters; `next` is the closing brace, where there is one
 */
export function readBracedValue(tokens: LocatorToken[], start: number): Words {
  const any: Reader = (all, index) => {
    const token = all[index]
    return token && { text: token.text, next: index + 1, numeral: true }
  }
  return readWord(tokens, start, [curly, square], any) ?? { text: '', next: start }
}

/** One or more pieces, bare or in brackets; within the brackets stands one piece or nothing. */
function readWord(
  tokens: LocatorToken[],
  start: number,
  pairs: [string, string][],
  read: Reader,
): Word | undefined {
  const braces = new Set(pairs.flat())
  const piece: Reader = (all, index) => (braces.has(all[index]?.mark ?? '') ? undefined : read(all, index))
  let text = ''
  let numeral = false
  let index = start
  while (index < tokens.length) {
    const open = tokens[index]!.mark
    const pair = pairs.find(([opening]) => opening === open)
    const inner = piece(tokens, pair ? index + 1 : index)
    if (pair) {
      const close = inner?.next ?? index + 1
      if (tokens[close]?.mark !== pair[1]) break
      text += pair[0] + (inner?.text ?? '') + pair[1]
      index = close + 1
    } else {
      if (!inner) break
      text += inner.text
      index = inner.next
    }
    numeral ||= inner?.numeral ?? false
  }
  return index === start ? undefined : { text, next: index, numeral }
}

/** `1.2.3`, `IV.2A`, `.5`; a dot at the end does not belong to it. */
function readPiece(tokens: LocatorToken[], start: number): Word | undefined {
  let word = readUnit(tokens, start)
  let index = word?.next ?? start
  while (tokens[index]?.mark === '.') {
    const unit = readUnit(tokens, index + 1)
    if (!unit) break
    word = {
      text: `${word?.text ?? ''}.${unit.text}`,
      next: unit.next,
      numeral: word?.numeral || unit.numeral,
    }
    index = unit.next
  }
  return word
}

/** A Roman numeral, or everything up to a space or a mark that is no hyphen, en dash or colon. */
function readUnit(tokens: LocatorToken[], start: number): Word | undefined {
  const first = tokens[start]
  if (!first) return undefined
  if (isRoman(first.mark)) return { text: first.text, next: start + 1, numeral: true }
  let index = start
  let text = ''
  for (; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.space || (/^\p{P}$/u.test(token.mark) && !/^[-–:]$/.test(token.mark))) break
    // A second key is an error told later; it must not be taken for a number.
    if (token.node.type === 'citation') break
    text += token.text
  }
  return index === start ? undefined : { text, next: index, numeral: /[0-9]/.test(text) }
}

function isRoman(text: string): boolean {
  return /^(?=.)M*(?:CM)?D?(?:CD)?C*(?:XC)?L?(?:XL)?X*(?:IX)?V?(?:IV)?I*$/i.test(text)
}
