/** Reads the words of one line of the lock from left to right. */
import type { Acceptance, LockedAnchor, LockedLink, LostAnchor } from '../model/lock.ts'
import { unescapeLine } from './escape.ts'

const plainWord = /([^\s"|\\]+)(?: |$)/y
const quotedWord = /("(?:[^"\\]|\\.)*")(?: |$)/y

export class LineReader {
  readonly #line: string
  #at = 0

  constructor(line: string) {
    this.#line = line.trimEnd()
  }

  isAtEnd(): boolean {
    return this.#at >= this.#line.length
  }

  /** The next word, quoted or not; undefined where there is none. */
  word(): string | undefined {
    const plain = this.#match(plainWord)
    if (plain !== undefined) return plain
    const quoted = this.#match(quotedWord)
    if (quoted === undefined) return undefined
    try {
      return String(JSON.parse(quoted))
    } catch {
      return undefined
    }
  }

  /** The text behind `| `, to the end of the line. */
  text(): string | undefined {
    const found = /^\|(?: (.*))?$/s.exec(this.#line.slice(this.#at))
    if (!found) return undefined
    this.#at = this.#line.length
    return unescapeLine(found[1] ?? '')
  }

  /** `for wits by "Ann Editor" on 2026-11-25 because "a misprint"`. */
  acceptance(): Acceptance | undefined {
    const anchor = this.#after('for')
    const by = this.#after('by')
    const date = this.#after('on')
    const reason = this.#after('because')
    return by === undefined || reason === undefined ? undefined : { by, reason, date, anchor }
  }

  /** `wits 36-60 5e0c1d… was "…" | certain discoursing wits`. */
  anchor(line: number): LockedAnchor | undefined {
    const note = this.word()
    const extent = extentOf(this.word())
    const query = this.word()
    const was = this.#after('was')
    const words = this.text()
    if (note === undefined || !extent || query === undefined || words === undefined) return undefined
    return { note, extent, query, was, words, line }
  }

  /** `wits p-12 | It was the best […] of times.` */
  link(line: number): LockedLink | undefined {
    const owner = this.word()
    const target = this.word()
    const words = this.text()
    if (owner === undefined || !/^p-\d+$/.test(target ?? '') || words === undefined) return undefined
    return { owner, target: target!, words, line }
  }

  /** `wits - 5e0c1d… | certain discoursing wits`. */
  lost(line: number): LostAnchor | undefined {
    const note = this.word()
    const target = this.word()
    const query = this.word()
    const was = this.text()
    if (note === undefined || target === undefined || query === undefined || was === undefined)
      return undefined
    return { note, target: target === '-' ? undefined : target, query, was, line }
  }

  /** The word behind a keyword, if the keyword is next. */
  #after(keyword: string): string | undefined {
    const at = this.#at
    if (this.word() === keyword) return this.word()
    this.#at = at
    return undefined
  }

  #match(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at
    const found = expression.exec(this.#line)
    if (!found) return undefined
    this.#at = expression.lastIndex
    return found[1]
  }
}

function extentOf(word: string | undefined): LockedAnchor['extent'] | undefined {
  if (word === 'paragraph' || word === 'footnote' || word === 'chapter') return word
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(word ?? '')
  return found ? { start: Number(found[1]), end: Number(found[2]) } : undefined
}
