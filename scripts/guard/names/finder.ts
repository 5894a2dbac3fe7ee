/**
 * Looks up all forms of all names in a text at once: the forms are a tree of words, the text is gone through once, and
 * at each word the longest form that begins there is taken.
 *
 *     forms   Nagorno-Karabakh · Karabakh · Karabakh war
 *     tree    Nagorno ─(-)─ Karabakh*       what stands between two words belongs to the second
 *             Karabakh* ─( )─ war*
 *     text    the Nagorno-Karabakh conflict, the Karabakh war
 *                 ^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^
 *
 * Equal is what anchoring takes for equal: apostrophes, dashes, white space, normal forms. Case and accents count.
 */
import { type FoldedText, fold } from '../../anchor/fold.ts'
import { canBegin, canEnd, type Word, wordsOf } from './words.ts'

/** What was found in a text: words that are a form of one or more names. */
export interface FoundForm<Name> {
  /** Offsets in the text, in UTF-16 units. */
  start: number
  end: number
  /** First and last of its words. */
  first: number
  last: number
  /** Equal for all spellings that are one form. */
  key: string
  /** What it is a form of, in the order in which it was added. */
  names: readonly Name[]
}

/** A text made ready for finding names in it. */
export interface NameText {
  folded: FoldedText
  words: readonly Word[]
  /** Of the text; in some languages endings stand after an apostrophe. */
  lang: string
}

/**
 * Make a text ready.
 *
 * @param text a block of the edition, as it is written
 * @param lang its language
 */
export function nameText(text: string, lang: string): NameText {
  const folded = fold(text)
  return { folded, words: wordsOf(folded.value), lang }
}

/**
 * Tell which forms are one: those with the same words and the same between them.
 *
 * @param form as it is written; marks before its first and after its last word are not looked at
 */
export function keyOfForm(form: string): string {
  const { value } = fold(form)
  const words = wordsOf(value)
  return value.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
}

interface Node<Name> {
  next: Map<string, Node<Name>>
  /** The names whose form ends here. */
  names: Name[]
}

/** Finds names in texts; made once for an edition. */
export class NameFinder<Name> {
  readonly #root: Node<Name> = { next: new Map(), names: [] }

  /**
   * Add a form.
   *
   * @param form as it is written
   * @param name what it is a form of
   */
  add(form: string, name: Name): void {
    let node = this.#root
    for (const [index, word] of wordsOf(fold(form).value).entries()) {
      const key = index === 0 ? word.value : keyOf(word)
      let next = node.next.get(key)
      if (next === undefined) {
        next = { next: new Map(), names: [] }
        node.next.set(key, next)
      }
      node = next
    }
    if (node !== this.#root) node.names.push(name)
  }

  /**
   * Find all names in a text.
   *
   * @param text made ready by `nameText`
   * @returns what is found in the order of the text, without overlaps; time grows with the text's length
   */
  find({ folded, words, lang }: NameText): FoundForm<Name>[] {
    const found: FoundForm<Name>[] = []
    for (let first = 0; first < words.length; ) {
      const longest = this.#longest(words, first, lang)
      const place = longest && placeOf(folded, words[first]!.start, words[longest.last]!.end)
      if (longest && place) {
        const key = folded.value.slice(words[first]!.start, words[longest.last]!.end)
        found.push({ ...place, ...longest, first, key })
      }
      first = longest && place ? longest.last + 1 : first + 1
    }
    return found
  }

  /** The longest form that begins with a word. */
  #longest(
    words: readonly Word[],
    first: number,
    lang: string,
  ): { last: number; names: readonly Name[] } | undefined {
    let node = this.#root.next.get(words[first]!.value)
    if (node === undefined || !canBegin(words, first)) return undefined
    let longest: { last: number; names: readonly Name[] } | undefined
    for (let last = first; node !== undefined; ) {
      if (node.names.length > 0 && canEnd(words, last, lang)) longest = { last, names: node.names }
      const word: Word | undefined = words[++last]
      node = word && node.next.get(keyOf(word))
    }
    return longest
  }
}

function keyOf({ before, value }: Word): string {
  return `${before}\u0000${value}`
}

/** Back to the text as it is written; nothing begins or ends inside a grapheme cluster. */
function placeOf(folded: FoldedText, from: number, to: number): { start: number; end: number } | undefined {
  const start = folded.start(from)
  const end = folded.end(to)
  if (start === undefined || end === undefined) return undefined
  return { start: folded.points.toUnits(start), end: folded.points.toUnits(end) }
}
