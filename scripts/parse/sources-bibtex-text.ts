/**
 * A reader of BibTeX's form that knows where everything stands; what the values mean is no matter here.
 *
 *     @string{hup = {Harvard University Press}}
 *     @book{doe1999, author = {Doe, Jane}, publisher = hup # { and } # "others"}
 *     ^ entry |key|  |field|  |  value  |              |     parts of a value   |
 *
 * A fault costs its entry what comes after it, and no other entry: each begins afresh with `@` at the head of a line.
 */

import { cslTypeByBib } from './sources-bibtex-types.ts'

/** A field of an entry. */
export interface BibField {
  /** In small letters. */
  name: string
  /** Offset of the name. */
  start: number
  /** The value as written, its outer braces or quotation marks taken off, abbreviations put in. */
  value: string
  /** Offset of the value, and after it. */
  valueStart: number
  valueEnd: number
}

/** An entry with its fields in the order in which they stand. */
export interface BibEntry {
  /** In small letters. */
  type: string
  /** Offset of the `@`. */
  start: number
  key: string
  keyStart: number
  fields: BibField[]
  /** Whether a fault ended it early. */
  broken: boolean
}

/** What is wrong in the form of the file. */
export interface BibFault {
  kind: 'broken' | 'abbreviation-unknown'
  /** Offset. */
  at: number
  /** For `broken` what is wrong, else the name that has no value. */
  text: string
  /** Key of the entry, as far as known. */
  key: string
  /** Name of the field. */
  field: string
  /** Offset of a place that has to do with it. */
  related?: number
}

/** What a file holds. */
export interface BibFile {
  entries: BibEntry[]
  faults: BibFault[]
}

const names = /[A-Za-z_][\w:+./-]*/y
const heads = /@[ \t]*([A-Za-z]+)\s*([{(])/g

/** Where an entry surely begins: at the head of a line, with a type that there is or a key. */
const boundary = new RegExp(
  `^[ \\t]*@[ \\t]*(?:(?:string|comment|preamble|${[...cslTypeByBib.keys()].join('|')})\\s*[{(]|[a-z]+\\s*[{(]\\s*[^\\s,{}()"=#%]+\\s*,)`,
  'gim',
)

class Fault extends Error {
  readonly at: number
  readonly related: number | undefined

  constructor(text: string, at: number, related?: number) {
    super(text)
    this.at = at
    this.related = related
  }
}

/**
 * Read a file of BibTeX or BibLaTeX.
 *
 * @param text without byte order mark, line ends U+000A
 * @param abbreviations values of abbreviations that every file has, by name in small letters
 * @returns entries and faults in the order in which they stand
 */
export function readBibtexFile(text: string, abbreviations: ReadonlyMap<string, string>): BibFile {
  return new Reader(text, abbreviations).read()
}

class Reader {
  readonly #text: string
  readonly #values: Map<string, string>
  readonly #entries: BibEntry[] = []
  readonly #faults: BibFault[] = []
  /** Offsets at which an entry surely begins. */
  readonly #bounds: number[]
  #at = 0
  /** Where the entry that is read must have ended. */
  #end = 0

  constructor(text: string, abbreviations: ReadonlyMap<string, string>) {
    this.#text = text
    this.#values = new Map(abbreviations)
    this.#bounds = [...text.matchAll(boundary)].map(({ index, 0: head }) => index + head.indexOf('@'))
  }

  read(): BibFile {
    while (this.#at < this.#text.length) {
      heads.lastIndex = this.#at
      const head = this.#nextHead()
      this.#checkBetween(this.#at, head?.index ?? this.#text.length)
      if (!head) break
      this.#at = head.index + head[0].length
      this.#end = this.#bounds.find((bound) => bound > head.index) ?? this.#text.length
      this.#readEntry(head.index, head[1]!.toLowerCase(), head[2] === '{' ? '}' : ')')
    }
    return { entries: this.#entries, faults: this.#faults }
  }

  /** The next `@type{` at the head of a line or directly after an entry; after words or `%` it is out of use. */
  #nextHead(): RegExpExecArray | undefined {
    for (let head = heads.exec(this.#text); head; head = heads.exec(this.#text)) {
      const line = Math.max(this.#at, this.#text.lastIndexOf('\n', head.index) + 1)
      if (this.#text.slice(line, head.index).trim() === '') return head
    }
    return undefined
  }

  /** Words between entries are a comment; braces and fields there belong to an entry that was closed too early. */
  #checkBetween(from: number, to: number): void {
    let at = from
    for (const line of this.#text.slice(from, to).split('\n')) {
      const words = line.replace(/%.*/, '').trim()
      if (/[{}]|^,|^[\w-]+\s*=/.test(words)) {
        const cause = `\`${words.slice(0, 40)}\` stands outside of any entry`
        const place = at + line.indexOf(words)
        this.#faults.push({ kind: 'broken', at: place, text: cause, key: '', field: '' })
        return
      }
      at += line.length + 1
    }
  }

  #readEntry(start: number, type: string, close: string): void {
    const entry: BibEntry = { type, start, key: '', keyStart: this.#at, fields: [], broken: false }
    try {
      if (type === 'comment' || type === 'preamble') this.#skip(start, type, close)
      else if (type === 'string') this.#readAbbreviation(close)
      else {
        this.#readKey(entry, close)
        this.#readFields(entry, close)
      }
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      entry.broken = true
      const { message, at, related } = error
      const common = { kind: 'broken' as const, at, key: entry.key, field: entry.fields.at(-1)?.name ?? '' }
      this.#faults.push({ ...common, text: message, ...(related === undefined ? {} : { related }) })
      this.#at = Math.max(this.#at, this.#end)
    }
    if (!['comment', 'preamble', 'string'].includes(type)) this.#entries.push(entry)
  }

  /** Skip what no style reads; a `@comment` in braces may hold anything. */
  #skip(start: number, type: string, close: string): void {
    let depth = 1
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at]!
      if (character === (close === '}' ? '{' : '(')) depth++
      if (character === close && --depth === 0) {
        this.#at++
        return
      }
    }
    throw new Fault(`a brace of \`@${type}\` is not closed`, start)
  }

  #readAbbreviation(close: string): void {
    this.#space()
    const [name, , value] = this.#readField('string', '')
    this.#values.set(name, value)
    this.#space()
    if (!this.#take(close))
      throw new Fault(`${this.#seen()} after an abbreviation, expected \`${close}\``, this.#at)
  }

  #readKey(entry: BibEntry, close: string): void {
    this.#space()
    entry.keyStart = this.#at
    const key = /[^\s,{}()"=#%]*/y
    key.lastIndex = this.#at
    const found = key.exec(this.#text)![0]
    this.#at += found.length
    this.#space()
    const next = this.#text[this.#at]
    // What is followed by `=` is a field: the key was forgotten.
    if (next === '=') {
      this.#at = entry.keyStart
      return
    }
    entry.key = found
    if (this.#take(',') || next === close) return
    throw new Fault(`${this.#seen()} after the key \`${found}\`, expected \`,\``, this.#at)
  }

  #readFields(entry: BibEntry, close: string): void {
    const head = `@${entry.type}{${entry.key}`
    while (true) {
      this.#space()
      if (this.#take(close)) return
      if (this.#at >= this.#end) throw new Fault(`a brace of \`${head}\` is not closed`, entry.start)
      const start = this.#at
      const [name, valueStart, value, valueEnd] = this.#readField(head, entry.key, entry.start)
      entry.fields.push({ name, start, value, valueStart, valueEnd })
      this.#space()
      if (this.#take(',')) continue
      if (this.#take(close)) return
      if (this.#at >= this.#end) throw new Fault(`a brace of \`${head}\` is not closed`, entry.start)
      throw new Fault(
        `${this.#seen()} after the value of \`${name}\`, expected \`,\` or \`${close}\``,
        this.#at,
      )
    }
  }

  #readField(
    head: string,
    key: string,
    entryStart = this.#at,
  ): [name: string, valueStart: number, value: string, valueEnd: number] {
    names.lastIndex = this.#at
    const written = names.exec(this.#text)?.[0]
    if (!written) throw new Fault(`${this.#seen()} in \`${head}\`, expected the name of a field`, this.#at)
    this.#at += written.length
    const name = written.toLowerCase()
    this.#space()
    if (!this.#take('=')) throw new Fault(`${this.#seen()} after \`${written}\`, expected \`=\``, this.#at)
    this.#space()
    const valueStart = this.#at
    let value = ''
    let valueEnd: number
    do {
      this.#space()
      value += this.#readPart(head, key, name, entryStart)
      valueEnd = this.#at
      this.#space()
    } while (this.#take('#'))
    return [name, valueStart, value, valueEnd]
  }

  /** Text in braces or quotation marks, a number, or an abbreviation. */
  #readPart(head: string, key: string, field: string, entryStart: number): string {
    const start = this.#at
    const open = this.#text[start]
    if (open === '{' || open === '"') {
      const end = this.#endOfText(start + 1, open === '{' ? '}' : '"')
      if (end === undefined) {
        const what = open === '{' ? 'a brace' : 'a quotation mark'
        throw new Fault(`${what} of \`${head}\` is not closed`, entryStart, start)
      }
      this.#at = end + 1
      return this.#text.slice(start + 1, end)
    }
    const word = /[^\s,{}()"=#%]+/y
    word.lastIndex = start
    const found = word.exec(this.#text)?.[0]
    if (!found)
      throw new Fault(`${this.#seen()} as the value of \`${field}\`, expected text in braces`, start)
    this.#at += found.length
    if (/^\d+$/.test(found)) return found
    const value = this.#values.get(found.toLowerCase())
    if (value === undefined)
      this.#faults.push({ kind: 'abbreviation-unknown', at: start, text: found, key, field })
    return value ?? ''
  }

  /** Offset of the mark that ends a text; a quotation mark within braces ends none. */
  #endOfText(from: number, close: string): number | undefined {
    let depth = 0
    for (let at = from; at < this.#end; at++) {
      const character = this.#text[at]!
      if (character === '\\' && /[\\{}]/.test(this.#text[at + 1] ?? '')) at++
      else if (character === close && depth === 0) return at
      else if (character === '{') depth++
      else if (character === '}') depth--
    }
    return undefined
  }

  /** Pass white space and comments. */
  #space(): void {
    const space = /(?:\s|%[^\n]*)*/y
    space.lastIndex = this.#at
    this.#at += space.exec(this.#text)![0].length
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at++
    return true
  }

  #seen(): string {
    const point = this.#text.codePointAt(this.#at)
    return point === undefined
      ? 'unexpected end of the file'
      : `unexpected \`${String.fromCodePoint(point)}\``
  }
}
