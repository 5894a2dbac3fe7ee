/**
 * A flow is what a reader sees of a region, as atoms: runs of letters and digits, and each mark by itself,
 * with what stands between them. Two flows are compared atom by atom, so that nothing but white space is
 * folded; words (a run of letters or digits with its inner marks) are what reports speak of.
 *
 *     son-in-low, 10:30   atoms  son - in - low , 10 : 30   words  son-in-low  10:30
 *
 * Inner marks are one of ' ’ ` ´ ′ ʼ ʻ - ‐ ‑ . , : · between two letters or digits, without white space:
 * `Azerbaijan`s`, `4,4000` and `10:30` are one word each; `U.S.` is the word `U.S` and a full stop; dashes
 * and slashes divide words. In scripts that set no spaces each character is an atom and a word.
 */

/** What stands before an atom: white space, nothing, or a line end that may be either. */
export type Space = 'space' | 'none' | 'maybe'

export interface Place {
  region: string
  /** Sheet of the PDF. */
  page?: number
  /** Line and column in a finished file, or line in a file on disk. */
  line?: number
  column?: number
  /** File on disk. */
  file?: string
  /** Whether the words were supplied and do not stand on disk; they are compared, but not counted. */
  derived?: boolean
}

export interface Atom {
  text: string
  isWord: boolean
  space: Space
  /** Index of the word it belongs to; -1 for marks between words. */
  word: number
  place: Place
  /** Places in the text where a hyphen of the program's own at a line end was taken out. */
  breaks?: number[]
}

export interface Flow {
  atoms: Atom[]
  words: number
}

/** What is equal in a comparison beyond white space. */
export interface Folding {
  /** Canonical forms: glyphs of a PDF do not tell é from e with an accent. */
  canonical: boolean
  /** Joiners U+200C and U+200D: a PDF has no glyph for them. */
  joiners: boolean
  /** Quotation marks and apostrophes of a kind, where the edition asked for typographic ones. */
  quotes: boolean
}

const atomPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*|[^\s]\p{M}*/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const unspacedAtom = new RegExp(`${unspaced.source}\\p{M}*|[^]`, 'gu')
const invisible = /[\u00ad\u200b\u2060\ufeff]/g
const innerMark = /^['’`´′ʼʻ\-‐‑.,:·]$/u

interface Chunk {
  text: string
  places: { from: number; place: Place }[]
  breaks: number[]
  space: Space
}

/** Collects the text of a region and cuts it into atoms. */
export class FlowBuilder {
  readonly #folding: Folding
  readonly #chunks: Chunk[] = []

  constructor(folding: Folding) {
    this.#folding = folding
  }

  /** Add words; they join what stands before without white space. */
  text(value: string, place: Place): this {
    const chunk = this.#chunks.at(-1) ?? this.#open('space')
    chunk.places.push({ from: chunk.text.length, place })
    chunk.text += this.#fold(value)
    return this
  }

  /** Add white space. */
  space(): this {
    const chunk = this.#chunks.at(-1)
    if (chunk) chunk.text += ' '
    return this
  }

  /** Add a line end that may or may not stand for white space. */
  lineEnd(): this {
    if (this.#chunks.length > 0) this.#open('maybe')
    return this
  }

  /** Note that the program's own hyphen, taken out, stood here. */
  hyphen(): this {
    const chunk = this.#chunks.at(-1)
    if (chunk) chunk.breaks.push(chunk.text.length)
    return this
  }

  /** The atoms so far. */
  build(): Flow {
    const atoms: Atom[] = []
    for (const chunk of this.#chunks) cut(chunk, atoms, this.#folding)
    return { atoms, words: countWords(atoms) }
  }

  #open(space: Space): Chunk {
    const chunk: Chunk = { text: '', places: [], breaks: [], space }
    this.#chunks.push(chunk)
    return chunk
  }

  #fold(value: string): string {
    let folded = value.replace(invisible, '')
    if (this.#folding.joiners) folded = folded.replace(/[\u200c\u200d]/g, '')
    if (this.#folding.quotes) folded = folded.replace(/[‘’`´′ʼʻ‚‛‹›]/g, "'").replace(/[“”„‟«»″]/g, '"')
    return folded
  }
}

function cut(chunk: Chunk, atoms: Atom[], folding: Folding): void {
  let end = 0
  let first = true
  let placeAt = 0
  for (const match of chunk.text.matchAll(atomPattern)) {
    const parts = unspaced.test(match[0]) ? divide(match[0]) : [match[0]]
    let from = match.index
    for (const part of parts) {
      while ((chunk.places[placeAt + 1]?.from ?? Number.POSITIVE_INFINITY) <= from) placeAt++
      const white = from > end
      const breaks = chunk.breaks.filter((at) => at > from && at < from + part.length).map((at) => at - from)
      const atom: Atom = {
        text: folding.canonical ? part.normalize('NFC') : part,
        isWord: /^[\p{L}\p{N}]/u.test(part),
        space: first ? (white || spaceBefore(chunk, from) ? 'space' : chunk.space) : white ? 'space' : 'none',
        word: -1,
        place: chunk.places[placeAt]!.place,
      }
      if (breaks.length > 0) atom.breaks = breaks
      atoms.push(atom)
      first = false
      from += part.length
      end = from
    }
  }
}

/** A run that holds characters of a script without spaces: those by themselves, the rest as runs. */
function divide(run: string): string[] {
  const parts: string[] = []
  let plain = ''
  for (const [part] of run.matchAll(unspacedAtom)) {
    if (unspaced.test(part)) {
      if (plain !== '') parts.push(plain)
      plain = ''
      parts.push(part)
    } else plain += part
  }
  if (plain !== '') parts.push(plain)
  return parts
}

function spaceBefore(chunk: Chunk, from: number): boolean {
  return from > 0 && /\s/.test(chunk.text[from - 1]!)
}

/** Number the words: a mark belongs to one when it stands directly between letters or digits. */
function countWords(atoms: Atom[]): number {
  let word = -1
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at]!
    const before = atoms[at - 1]
    if (atom.isWord) {
      const inner = before && !before.isWord && before.word >= 0 && atom.space === 'none'
      if (!inner) word++
      atom.word = word
      continue
    }
    const next = atoms[at + 1]
    const isInner =
      before?.isWord &&
      next?.isWord &&
      atom.space === 'none' &&
      next.space === 'none' &&
      innerMark.test(atom.text)
    atom.word = isInner ? word : -1
  }
  return word + 1
}

/**
 * Count the words of each region that stand on disk.
 *
 * @param flow expected atoms
 * @param counts words by region; added to
 * @param isFound whether an atom counts; a word counts when all its atoms do
 */
export function countByRegion(
  flow: Flow,
  counts: Map<string, number>,
  isFound: (index: number) => boolean,
): void {
  let word = -1
  let whole = false
  let region = ''
  const close = (): void => {
    if (word >= 0 && whole) counts.set(region, (counts.get(region) ?? 0) + 1)
  }
  flow.atoms.forEach((atom, at) => {
    if (atom.word < 0) return
    if (atom.word !== word) {
      close()
      word = atom.word
      whole = true
      region = atom.place.region
    }
    if (atom.place.derived || !isFound(at)) whole = false
  })
  close()
}

/**
 * Write atoms as text again.
 *
 * @param atoms a stretch of a flow
 * @param most how many atoms to show; the middle of a longer stretch is left out
 */
export function textOf(atoms: readonly Atom[], most = Number.POSITIVE_INFINITY): string {
  if (atoms.length > most) {
    const half = Math.floor(most / 2)
    return `${textOf(atoms.slice(0, half))} … ${textOf(atoms.slice(-half))}`
  }
  return atoms.map((atom, at) => (at > 0 && atom.space !== 'none' ? ' ' : '') + atom.text).join('')
}
