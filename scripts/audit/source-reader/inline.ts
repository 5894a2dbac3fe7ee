/**
 * The words of a block: what a reader sees when emphasis, links, escapes and character references are taken
 * as syntax and everything else as text (contract, section 2). Emphasis and links follow CommonMark 0.31,
 * appendix "An algorithm for parsing nested emphasis and links"; there are no reference links, code spans,
 * raw HTML or autolinks.
 */
import { gapAt } from './citations.ts'
import { type Delimiter, runsAway, takeEmphasis } from './emphasis.ts'
import { linkTail, matchBrackets, spanAt } from './links.ts'
import { characterReference } from './references.ts'

/** A stretch of a block: words as they are, a place for derived text, or a call of the author's footnote. */
export type Segment =
  | { kind: 'text'; value: string; line: number }
  | Gap
  | { kind: 'call'; label: string; line: number }

/** A citation or a link without words; `words` are those on disk that must be part of the derived text. */
export interface Gap {
  kind: 'gap'
  of: 'citation' | 'link'
  source: string
  words: string[]
  target: string | undefined
  line: number
}

export interface InlineOptions {
  /** Whether Pandoc's citations and links without words are read as gaps (notes, front and back matter). */
  gaps: boolean
  /** Normalised labels of the footnotes that are defined: only these are calls. */
  footnotes: ReadonlySet<string>
}

/** A node while reading: a text, a bracket or run of delimiters that may become syntax, or a finished segment. */
export type Piece =
  | { text: string; line: number; delimiter?: Delimiter; isBracket?: boolean }
  | Exclude<Segment, { kind: 'text' }>

interface Bracket {
  /** Index of the piece of the bracket itself. */
  piece: number
  image: boolean
  active: boolean
}

/**
 * Read the words of a block.
 *
 * @param lines its lines without markers
 * @param options what is syntax here
 * @returns text and gaps in order; line ends are U+0020, hard breaks U+000A
 */
export function readInline(
  lines: readonly { text: string; number: number }[],
  options: InlineOptions,
): Segment[] {
  const text = lines
    .map((line, at) => (at === lines.length - 1 ? withoutFinalBlanks(line.text) : line.text))
    .join('\n')
  const first = lines[0]?.number ?? 0
  return toSegments(readPieces(text, first, options))
}

/** A line without the blanks at its end; looked for from there, since a line may have many elsewhere. */
function withoutFinalBlanks(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
  return text.slice(0, end)
}

const blanks = /[ \t]+/y
/** A line end with the blanks or the backslash before it, which may make it a hard break. */
const breakBeforeEnd = /(?:[ \t]+|\\)\n/y

function readPieces(text: string, firstLine: number, options: InlineOptions): Piece[] {
  const pieces: Piece[] = []
  const brackets: Bracket[] = []
  const closing = matchBrackets(text)
  let line = firstLine
  let at = 0
  const push = (value: string): void => {
    const last = pieces.at(-1)
    if (last && 'text' in last && !last.delimiter && last.line === line && !last.isBracket) last.text += value
    else pieces.push({ text: value, line })
  }
  while (at < text.length) {
    const character = text[at]!
    if (character === '\n') {
      push(' ')
      line++
      at++
      while (text[at] === ' ' || text[at] === '\t') at++
      continue
    }
    const mayBreak = character === ' ' || character === '\t' || character === '\\'
    breakBeforeEnd.lastIndex = at
    const hard = mayBreak ? breakBeforeEnd.exec(text) : null
    if (hard) {
      const isBreak = hard[0].startsWith('\\') || / {2,}\n$/.test(hard[0])
      push(isBreak ? '\n' : ' ')
      line++
      at += hard[0].length
      while (text[at] === ' ' || text[at] === '\t') at++
      continue
    }
    if (character === ' ' || character === '\t') {
      blanks.lastIndex = at
      const [run] = blanks.exec(text)!
      push(run)
      at += run.length
      continue
    }
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
      push(text[at + 1]!)
      at += 2
      continue
    }
    if (character === '&') {
      const reference = characterReference(text, at)
      push(reference ? reference.value : '&')
      at += reference ? reference.length : 1
      continue
    }
    if (character === '*' || character === '_') {
      const length = runsAway(text, at)
      pieces.push({
        text: text.slice(at, at + length.count),
        line,
        delimiter: { ...length, character, original: length.count },
      })
      at += length.count
      continue
    }
    if (character === ':') {
      const span = spanAt(text, at, closing)
      if (span) {
        // The passage is a scope of its own: emphasis does not reach over its borders.
        const inner = readPieces(span.label, line, options)
        takeEmphasis(inner, 0)
        pieces.push(...inner)
        line += count(text.slice(at, at + span.length), '\n')
        at += span.length
        continue
      }
    }
    if (options.gaps && (character === '@' || character === '[' || character === '-')) {
      const gap = gapAt(text, at, closing)
      if (gap) {
        pieces.push({
          kind: 'gap',
          of: 'citation',
          source: gap.source,
          words: gap.words,
          target: undefined,
          line,
        })
        line += count(gap.source, '\n')
        at += gap.source.length
        continue
      }
    }
    if (character === '[' || (character === '!' && text[at + 1] === '[')) {
      const image = character === '!'
      const call = image ? undefined : /^\[\^((?:\\[[\]\\]|[^[\]\s])+)\]/.exec(text.slice(at, at + 1000))
      if (call && options.footnotes.has(normaliseLabel(call[1]!))) {
        pieces.push({ kind: 'call', label: normaliseLabel(call[1]!), line })
        at += call[0].length
        continue
      }
      brackets.push({ piece: pieces.length, image, active: true })
      pieces.push({ text: image ? '![' : '[', line, isBracket: true })
      at += image ? 2 : 1
      continue
    }
    if (character === ']') {
      const opener = brackets.pop()
      const tail = opener?.active ? linkTail(text, at + 1) : undefined
      if (!opener || !tail) {
        // A bracket that no link closes is text.
        pieces.push({ text: ']', line })
        at++
        continue
      }
      takeEmphasis(pieces, opener.piece + 1)
      const inner = pieces.splice(opener.piece)
      const words = inner.slice(1)
      const consumed = 1 + tail.length
      if (opener.image) {
        // Texts of images are no words of the block.
      } else if (options.gaps && words.length === 0) {
        pieces.push({
          kind: 'gap',
          of: 'link',
          source: `[](${tail.target})`,
          words: [],
          target: tail.target,
          line,
        })
      } else pieces.push(...words)
      if (!opener.image) for (const bracket of brackets) if (!bracket.image) bracket.active = false
      line += count(text.slice(at, at + consumed), '\n')
      at += consumed
      continue
    }
    push(character)
    at++
  }
  takeEmphasis(pieces, 0)
  return pieces
}

/** Labels are compared as CommonMark does: white space folded, case folded. */
export function normaliseLabel(label: string): string {
  return label
    .replace(/\\([[\]\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}

function toSegments(pieces: Piece[]): Segment[] {
  const segments: Segment[] = []
  for (const piece of pieces) {
    if (!('text' in piece)) {
      segments.push(piece)
      continue
    }
    if (piece.text === '') continue
    const last = segments.at(-1)
    if (last?.kind === 'text' && last.line === piece.line) last.value += piece.text
    else segments.push({ kind: 'text', value: piece.text, line: piece.line })
  }
  return segments
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
