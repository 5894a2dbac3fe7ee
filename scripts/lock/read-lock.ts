/**
 * Reads the lock. It is written by the program and merged by others: a lock in which anything is not as the program
 * writes it is not believed at all, and the message says on which line and what to do.
 */
import type { VFile } from 'vfile'
import type { Acceptance, Lock, LockedBlock, LockedText, Trail } from '../model/lock.ts'
import { report } from '../problems/report.ts'
import { checkLock } from './check-lock.ts'
import { unescapeLine } from './escape.ts'
import { LineReader } from './line-reader.ts'
import { lockVersion } from './write-lock.ts'

const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/

/**
 * Read `manuscript.lock`.
 *
 * @param file as it is on disk; gets the messages
 * @returns what it holds; undefined where there is none, or where it cannot be believed
 */
export function readLock(file: VFile | undefined): Lock | undefined {
  // What is no text has been reported where it was decoded.
  if (!file || file.messages.length > 0) return undefined
  const lines = String(file.value).split(/\r\n|\n|\r/)
  const at = (index: number) => ({ line: index + 1, column: 1 })
  const conflict = lines.findIndex((line) => conflictMark.test(line))
  if (conflict >= 0) {
    report(file, 'lock-in-conflict', at(conflict), {})
    return undefined
  }
  if (lines.every((line) => line.trim() === '')) {
    report(file, 'lock-empty', at(0), {})
    return undefined
  }
  const head = /^edition-lock (\d+)\s*$/.exec(lines[0]!)
  if (head && Number(head[1]) > lockVersion) {
    report(file, 'lock-from-later-version', at(0), { version: head[1]!, known: lockVersion })
    return undefined
  }
  if (!head || Number(head[1]) !== lockVersion) {
    report(file, 'lock-line-unreadable', at(0), { found: lines[0]!, wanted: `edition-lock ${lockVersion}` })
    return undefined
  }
  const end = lines.findLastIndex((line) => line.trim() !== '')
  if (lines[end]!.trimEnd() !== 'end') {
    report(file, 'lock-cut-off', at(end), {})
    return undefined
  }
  const lock = new LockReader(file, lines.slice(0, end)).read()
  return lock && checkLock(lock) ? lock : undefined
}

/** Builds the lock line by line; gives up at the first line that it does not understand. */
class LockReader {
  readonly #file: VFile
  readonly #lines: readonly string[]
  #begun: Acceptance | undefined
  readonly #texts: (LockedText & { blocks: LockedBlock[] })[] = []

  constructor(file: VFile, lines: readonly string[]) {
    this.#file = file
    this.#lines = lines
  }

  read(): Lock | undefined {
    for (let index = 1; index < this.#lines.length; ) {
      const line = this.#lines[index]!
      const taken = line.trim() === '' || line.startsWith('#') ? 1 : this.#take(line, index)
      if (taken === 0) {
        report(
          this.#file,
          'lock-line-unreadable',
          { line: index + 1, column: 1 },
          { found: line, wanted: undefined },
        )
        return undefined
      }
      index += taken
    }
    return { file: this.#file, begun: this.#begun, texts: this.#texts }
  }

  /** Take a line, and with a block the line of its text; returns how many were understood. */
  #take(line: string, index: number): number {
    if (line.startsWith('- ')) return this.#takeEntry(line.slice(2), index + 1) ? 1 : 0
    const words = new LineReader(line)
    const keyword = words.word()
    if (keyword === 'title' || keyword === 'chapter' || keyword === 'footnote')
      return this.#takeText(keyword, words, index + 1) ? 1 : 0
    return this.#takeBlock(keyword, words, index) ? 2 : 0
  }

  #takeText(kind: LockedText['kind'], words: LineReader, line: number): boolean {
    const id = words.word()
    if (id === undefined || !words.isAtEnd()) return false
    const chapter = kind === 'footnote' ? this.#texts.findLast((text) => text.kind !== 'footnote')?.id : id
    if (chapter === undefined) return false
    this.#texts.push({ id, kind, chapter, line, blocks: [], head: { removed: [], lost: [] } })
    return true
  }

  #takeBlock(kind: string | undefined, words: LineReader, index: number): boolean {
    const step = stepOf(words.word())
    const hash = words.word()
    const marks = words.isAtEnd() ? '' : words.word()
    const text = this.#lines[index + 1]
    const blocks = this.#texts.at(-1)?.blocks
    if (!blocks || kind === undefined || !/^(?:paragraph|heading-[1-6]|quotation|item|cell)$/.test(kind))
      return false
    if (step === null || !hash || !/^[\da-f]{64}$/.test(hash)) return false
    if (marks === undefined || !/^(?:[\da-f]{12})?$/.test(marks) || !words.isAtEnd()) return false
    if (text === undefined || !/^\|(?: |$)/.test(text)) return false
    const value = unescapeLine(text.slice(2))
    if (value === undefined) return false
    const trail: Trail = { removed: [], lost: [] }
    blocks.push({
      ...{ kind, step, text: value, marks, line: index + 1, hash },
      ...{ anchors: [], links: [], accepted: [], trail },
    })
    return true
  }

  #takeEntry(line: string, number: number): boolean {
    const words = new LineReader(line)
    const keyword = words.word()
    const text = this.#texts.at(-1)
    const block = text?.blocks.at(-1)
    if (keyword === 'begun') {
      this.#begun = words.acceptance()
      return !text && this.#begun !== undefined && words.isAtEnd()
    }
    if (!text) return false
    const trail = block?.trail ?? text.head
    if (keyword === 'removed') {
      const acceptance = words.acceptance()
      const removed = words.text()
      if (acceptance && removed !== undefined) trail.removed.push({ text: removed, acceptance })
      return acceptance !== undefined && removed !== undefined
    }
    if (keyword === 'lost') {
      const lost = words.lost(number)
      if (lost) trail.lost.push(lost)
      return lost !== undefined
    }
    return block !== undefined && takeOfBlock(block, keyword, words, number)
  }
}

/** What stands under a block: notes, references, and who accepted it. */
function takeOfBlock(
  block: LockedBlock,
  keyword: string | undefined,
  words: LineReader,
  line: number,
): boolean {
  if (keyword === 'note') {
    const anchor = words.anchor(line)
    if (anchor) block.anchors.push(anchor)
    return anchor !== undefined
  }
  if (keyword === 'link') {
    const link = words.link(line)
    if (link) block.links.push(link)
    return link !== undefined
  }
  if (keyword !== 'accepted') return false
  const acceptance = words.acceptance()
  if (acceptance) block.accepted.push(acceptance)
  return acceptance !== undefined && words.isAtEnd()
}

/** A number of steps; undefined for a block without number, null for what is none of the three words. */
function stepOf(word: string | undefined): number | undefined | null {
  if (word === 'none') return undefined
  if (word === 'same') return 0
  const found = /^new(?:\+(\d{1,6}))?$/.exec(word ?? '')
  return found ? 1 + Number(found[1] ?? 0) : null
}
