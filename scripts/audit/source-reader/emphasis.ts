/** Emphasis by CommonMark 0.31, section 6.2 and the procedure "process emphasis" of its appendix. */
import type { Piece } from './inline.ts'

export interface Delimiter {
  character: string
  /** How many of its characters are left. */
  count: number
  original: number
  opens: boolean
  closes: boolean
}

/**
 * Measure a run of `*` or `_` and say whether it can open and close emphasis.
 *
 *     a *b* c
 *       ^      opens: white space before it, none after it
 *
 * @param text the block
 * @param at where the run begins
 */
export function runsAway(text: string, at: number): { count: number; opens: boolean; closes: boolean } {
  const character = text[at]!
  let end = at
  while (text[end] === character) end++
  const before = kindOf(codePointBefore(text, at))
  const after = kindOf(String.fromCodePoint(text.codePointAt(end) ?? 0x20))
  const left = after !== 'space' && (after !== 'mark' || before !== 'letter')
  const right = before !== 'space' && (before !== 'mark' || after !== 'letter')
  const word = character === '_'
  return {
    count: end - at,
    opens: left && (!word || !right || before === 'mark'),
    closes: right && (!word || !left || after === 'mark'),
  }
}

/**
 * Take out the delimiters that make emphasis; those that make none stay as text.
 *
 * @param pieces the pieces of the block; changed in place
 * @param from the first piece that takes part
 */
export function takeEmphasis(pieces: Piece[], from: number): void {
  // Where nothing was found once, nothing of the same kind is looked for again (`openers_bottom`).
  const bottoms = new Map<string, number>()
  for (let close = from; close < pieces.length; close++) {
    const closer = delimiterOf(pieces[close])
    if (!closer?.closes) continue
    while (closer.count > 0) {
      const kind = `${closer.character}${closer.opens}${closer.original % 3}`
      const bottom = bottoms.get(kind) ?? from
      let open = close - 1
      for (; open >= bottom; open--) {
        const opener = delimiterOf(pieces[open])
        if (!opener?.opens || opener.count === 0 || opener.character !== closer.character) continue
        const odd = (opener.closes || closer.opens) && (opener.original + closer.original) % 3 === 0
        if (odd && (opener.original % 3 !== 0 || closer.original % 3 !== 0)) continue
        break
      }
      if (open < bottom) {
        bottoms.set(kind, close)
        break
      }
      const opener = delimiterOf(pieces[open])!
      const strong = opener.count >= 2 && closer.count >= 2
      const length = strong ? 2 : 1
      shorten(pieces[open]!, opener, length)
      shorten(pieces[close]!, closer, length)
      // What stood between them can no longer pair with anything outside.
      for (let between = open + 1; between < close; between++) release(pieces[between]!)
    }
  }
  for (let at = from; at < pieces.length; at++) release(pieces[at]!)
}

function shorten(piece: Piece, delimiter: Delimiter, length: number): void {
  delimiter.count -= length
  if ('text' in piece) piece.text = piece.text.slice(length)
}

function release(piece: Piece): void {
  if ('text' in piece) delete piece.delimiter
}

function delimiterOf(piece: Piece | undefined): Delimiter | undefined {
  return piece && 'text' in piece ? piece.delimiter : undefined
}

function codePointBefore(text: string, at: number): string {
  if (at === 0) return ' '
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? text.slice(at - 2, at) : text[at - 1]!
}

function kindOf(character: string): 'space' | 'mark' | 'letter' {
  if (/\s/u.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'mark' : 'letter'
}
