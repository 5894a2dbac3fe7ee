/** What may stand in a citation key, and where one may begin. Codes are UTF-16 units, as micromark hands them. */
import type { Code } from 'micromark-util-types'

export const codes = {
  leftParenthesis: 40,
  dash: 45,
  semicolon: 59,
  at: 64,
  leftSquareBracket: 91,
  backslash: 92,
  rightSquareBracket: 93,
  caret: 94,
  underscore: 95,
  leftCurlyBrace: 123,
  rightCurlyBrace: 125,
} as const

const internalPunctuation = new Set([...':.#$%&-+?<>~/'].map((character) => character.charCodeAt(0)))

/** Tell whether a code is a letter or digit of any script; line ends and the end of input are none. */
export function isAlphanumeric(code: Code): boolean {
  if (code === null || code < 0) return false
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}

/** Tell whether a key may begin with this code: a letter, a digit or `_`. */
export function isKeyStart(code: Code): boolean {
  return code === codes.underscore || isAlphanumeric(code)
}

/** Tell whether a key may go on with this code; accents written apart from their letter belong to it. */
export function isKeyCharacter(code: Code): boolean {
  return isKeyStart(code) || (code !== null && code >= 0 && /\p{M}/u.test(String.fromCharCode(code)))
}

/** Tell whether a code is punctuation that a key may hold inside, one at a time. */
export function isInternalPunctuation(code: Code): boolean {
  return code !== null && internalPunctuation.has(code)
}

/** Tell whether a code is the first half of a character outside the basic plane. */
export function isHighSurrogate(code: Code): boolean {
  return code !== null && code >= 0xd800 && code <= 0xdbff
}

/** Tell whether a code is the second half of a character outside the basic plane. */
export function isLowSurrogate(code: Code): boolean {
  return code !== null && code >= 0xdc00 && code <= 0xdfff
}

/** Tell whether two halves make a letter or digit. */
export function isAstralAlphanumeric(high: number, low: Code): boolean {
  if (low === null || !isLowSurrogate(low)) return false
  return /^[\p{L}\p{N}]$/u.test(String.fromCharCode(high, low))
}

/** Tell whether a code is white space, a line end or the end of input. */
export function isSpaceOrEnd(code: Code): boolean {
  return code === null || code < 0 || /\s/u.test(String.fromCharCode(code))
}
