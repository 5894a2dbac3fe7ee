/**
 * Where in what the editors wrote others speak: in quotation marks, in emphasis (titles, foreign words), in passages
 * marked as another language's. Names there are spelt as those others spell them.
 */
import type { Prose } from '../prose.ts'

/** A stretch of a text, half open. */
export interface Range {
  start: number
  end: number
}

/** Opening marks and what closes them; a mark may open in one language and close in another. */
const closersByOpener: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['”', '”'],
  ['"', '"'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
])

/** Marks that also stand within words or close other quotations: they open only before a word. */
const doubtful = /^[»›”"']$/

/**
 * List where others speak in a stretch of prose.
 *
 * @param prose what the editors wrote
 * @returns sorted, without overlaps
 */
export function othersWords({
  value,
  spans,
  emphasised,
}: Pick<Prose, 'value' | 'spans' | 'emphasised'>): Range[] {
  const ranges = [...quotationsIn(value), ...spans, ...emphasised].sort((a, b) => a.start - b.start)
  const merged: Range[] = []
  for (const { start, end } of ranges) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/**
 * Tell whether an offset lies in one of the ranges.
 *
 * @param ranges sorted, without overlaps
 */
export function isIn(ranges: readonly Range[], offset: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low < ranges.length && ranges[low]!.start <= offset
}

/**
 * Find quotations. A quotation that is never closed is none.
 *
 *     He wrote ‘the Armenians’ war’ and it isn’t.
 *              ^                  ^               an apostrophe after s closes only where no other mark follows
 */
export function quotationsIn(text: string): Range[] {
  const closings = new Closings(text)
  const found: Range[] = []
  for (let index = 0; index < text.length; index++) {
    const opener = text.charAt(index)
    const closers = closersByOpener.get(opener)
    if (closers === undefined || !opens(text, index, opener)) continue
    const end = closings.after(index, opener, closers)
    if (end === undefined) continue
    found.push({ start: index, end: end + 1 })
    index = end
  }
  return found
}

function opens(text: string, index: number, mark: string): boolean {
  if (!doubtful.test(mark)) return true
  return /^$|[\s([{—–\u00A0]/u.test(text.charAt(index - 1)) && /\S/u.test(text.charAt(index + 1))
}

/** Where quotations close; each mark of the text is looked at once for each kind. */
class Closings {
  readonly #text: string
  readonly #offsetsByClosers = new Map<string, { offsets: number[]; next: number }>()

  constructor(text: string) {
    this.#text = text
  }

  /** The closing mark that belongs to an opening one; asked in the order of the text. */
  after(index: number, opener: string, closers: string): number | undefined {
    const list = this.#list(closers)
    while ((list.offsets[list.next] ?? Number.POSITIVE_INFINITY) <= index) list.next++
    const first = list.offsets[list.next]
    const second = list.offsets[list.next + 1]
    if (first === undefined || second === undefined || this.#text.charAt(first - 1) !== 's') return first
    if (closers !== '’' && closers !== "'") return first
    return this.#text.slice(first, second).includes(opener) && opener !== closers ? first : second
  }

  #list(closers: string): { offsets: number[]; next: number } {
    let list = this.#offsetsByClosers.get(closers)
    if (list === undefined) {
      const offsets: number[] = []
      for (let index = 1; index < this.#text.length; index++)
        if (closers.includes(this.#text.charAt(index)) && this.#closes(index)) offsets.push(index)
      list = { offsets, next: 0 }
      this.#offsetsByClosers.set(closers, list)
    }
    return list
  }

  /** An apostrophe within a word closes nothing. */
  #closes(index: number): boolean {
    return !/['’‘]/.test(this.#text.charAt(index)) || !/[\p{L}\p{N}]/u.test(this.#text.charAt(index + 1))
  }
}
