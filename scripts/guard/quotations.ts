/** Passages in quotation marks within a stretch of prose: words that are somebody else's. */

/** From the opening mark to after the closing one, in UTF-16 units. */
export interface Quotation {
  start: number
  end: number
  /** The words between the marks. */
  words: string
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
 * Find quotations; those within others are part of them, and one that is never closed is none.
 *
 *     He wrote ‘the Armenians’ war’ and it isn’t.
 *              ^                  ^               an apostrophe after s closes only where no other mark follows
 *
 * @param text plain text
 * @returns in order
 */
export function quotationsIn(text: string): Quotation[] {
  const closings = new Closings(text)
  const found: Quotation[] = []
  for (let index = 0; index < text.length; index++) {
    const opener = text.charAt(index)
    const closers = closersByOpener.get(opener)
    if (closers === undefined || !opens(text, index, opener)) continue
    const end = closings.after(index, opener, closers)
    if (end === undefined) continue
    found.push({ start: index, end: end + 1, words: text.slice(index + 1, end) })
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

/**
 * Tell whether a place lies in one of some stretches.
 *
 * @param stretches from `start` to before `end`
 * @param index of the place
 */
export function isWithin(stretches: readonly { start: number; end: number }[], index: number): boolean {
  return stretches.some(({ start, end }) => start <= index && index < end)
}
