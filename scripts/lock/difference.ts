/**
 * What changed between two texts, by words, as people read it.
 *
 *     before   said jesting Pilate;          said [-jesting-]{+laughing+} Pilate;
 *     after    said laughing Pilate;
 */
import { likelyMatches } from './align.ts'
import { Numbering, tokensOf } from './tokens.ts'

/** A stretch of a difference. */
export interface Piece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Words around a change that a short difference shows. */
const wordsAround = 4
/** Characters of a short difference. */
const shortLength = 240

/**
 * Compare two texts word by word.
 *
 * @param before the text before the change
 * @param after the text after it
 * @returns pieces in order; without those added they are `before`, without those removed they are `after`
 */
export function difference(before: string, after: string): Piece[] {
  const numbering = new Numbering()
  const old = tokensOf(before, numbering, 'kept')
  const now = tokensOf(after, numbering, 'kept')
  const matches = likelyMatches(old.ids, now.ids)
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], text: string) => {
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else pieces.push({ kind, text })
  }
  let done = { old: 0, now: 0 }
  for (const [index, match] of [...matches, now.ids.length].entries()) {
    if (match < 0) continue
    const at = { old: old.from[index] ?? before.length, now: now.from[match] ?? after.length }
    add('removed', before.slice(done.old, at.old))
    add('added', after.slice(done.now, at.now))
    if (index === matches.length) break
    add('same', before.slice(at.old, old.to[index]))
    done = { old: old.to[index]!, now: now.to[match]! }
  }
  return joined(pieces)
}

/** White space alone between two changes is no rest to the eye: it goes into both, but not to their ends. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  const add = (kind: Piece['kind'], text: string) => {
    if (text === '') return
    if (kind === 'same' && result.at(-1)?.kind === 'same') result.at(-1)!.text += text
    else result.push({ kind, text })
  }
  for (let at = 0; at < pieces.length; ) {
    if (pieces[at]!.kind === 'same') {
      add('same', pieces[at++]!.text)
      continue
    }
    let [removed, added] = ['', '']
    for (; at < pieces.length; at++) {
      const { kind, text } = pieces[at]!
      const isBetween = text.trim() === '' && at + 1 < pieces.length
      if (kind === 'same' && !isBetween) break
      if (kind !== 'added') removed += text
      if (kind !== 'removed') added += text
    }
    const head = commonSpace(removed, added)
    const tail = commonSpace(reversed(removed.slice(head)), reversed(added.slice(head)))
    add('same', removed.slice(0, head))
    add('removed', removed.slice(head, removed.length - tail))
    add('added', added.slice(head, added.length - tail))
    add('same', removed.slice(removed.length - tail))
  }
  return result
}

/** How many blanks two texts begin with alike. */
function commonSpace(one: string, other: string): number {
  let length = 0
  while (one[length] === ' ' && other[length] === ' ') length += 1
  return length
}

function reversed(text: string): string {
  return text.split('').reverse().join('')
}

/** How removed and added words are marked. */
export interface Marking {
  removed: (text: string) => string
  added: (text: string) => string
}

/** For messages and files: `[-old-]{+new+}`. */
export const plainMarking: Marking = {
  removed: (text) => `[-${visible(text)}-]`,
  added: (text) => `{+${visible(text)}+}`,
}

/** For terminals: struck through in red, underlined in green, since colour alone is not seen by all. */
export const colourMarking: Marking = {
  removed: (text) => `\u001b[9;31m${visible(text)}\u001b[0m`,
  added: (text) => `\u001b[4;32m${visible(text)}\u001b[0m`,
}

/**
 * Write a difference.
 *
 * @param pieces of it
 * @param marking how changes are marked
 * @returns all of it in one line
 */
export function writeDifference(pieces: readonly Piece[], marking: Marking): string {
  return pieces
    .map(({ kind, text }) => (kind === 'same' ? text.replaceAll('\n', ' ⏎ ') : marking[kind](text)))
    .join('')
}

/**
 * Write the beginning of a difference: the changes with a few words around each.
 *
 * @param pieces of it
 * @returns one line of some two hundred characters
 */
export function shortDifference(pieces: readonly Piece[]): string {
  const shown = pieces.map((piece, index): Piece => {
    if (piece.kind !== 'same') return { ...piece, text: cut(piece.text, index, -1) }
    return { ...piece, text: cut(piece.text, index, pieces.length - 1) }
  })
  const line = writeDifference(shown, plainMarking)
  if (line.length <= shortLength) return line
  return `${line.slice(0, line.lastIndexOf(' ', shortLength)).trimEnd()} …`
}

/** Leave out the middle of a long piece; of the first and last same piece, what is away from the change. */
function cut(text: string, index: number, last: number): string {
  const words = text.match(/\s*\S+\s*/g) ?? [text]
  const keep = last < 0 ? wordsAround * 3 : wordsAround
  const head = index === 0 && last >= 0 ? [] : words.slice(0, keep)
  const tail = index === last ? [] : words.slice(-keep)
  if (head.length + tail.length >= words.length) return text
  return [head.join('').trimEnd(), '…', tail.join('').trimStart()].filter((part) => part !== '').join(' ')
}

/** White space that would not be seen between the marks, and characters that nobody sees, by name. */
function visible(text: string): string {
  const named = text
    .replace(/[\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u2069\uFEFF\u00A0]/g, nameOf)
    .replaceAll('\n', '⏎')
    .replaceAll('\t', '⇥')
  return named.trim() === '' ? named.replaceAll(' ', '␣') : named
}

function nameOf(character: string): string {
  return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
}
