/**
 * The capital letter of a citation that begins a sentence. Nothing else is changed, and nothing where a small letter
 * is meant:
 *
 *     see Doe, de Waal, ibn Sina     See Doe, De Waal, Ibn Sina (İbn Sina in a Turkish edition)
 *     ’t Hart, eBay, p53, bell hooks, https://example.org       as they are
 */
import type { Element, ElementContent } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import type { CslItem } from '../model/edition.ts'

/** Brackets and quotation marks that may stand before the first letter; an apostrophe is no such mark. */
const opening = /^[\s([{“„«‹"¿¡\u2018]*/u

/** Digraphs of one character, of which only the first part becomes a capital (UnicodeData, titlecase). */
const digraphs: Record<string, string> = { ǆ: 'ǅ', ǉ: 'ǈ', ǌ: 'ǋ', ǳ: 'ǲ' }

/** Where the words come from with which content may begin. */
export interface Beginnings {
  /** Words of the editors and of the sources: prefixes, names, titles. All else is the style's own. */
  own: readonly string[]
  /** Beginnings whose small letter is meant. */
  small: readonly string[]
}

/**
 * Begin content with a capital.
 *
 * @param content a formatted cluster
 * @param language of the words around, a BCP 47 tag: in Turkish and Azerbaijani the capital of `i` is `İ`
 * @param beginnings a word of the style stays as the style has it: OSCOLA writes *ibid* small everywhere
 * @returns the same with a capital, or as it was
 */
export function withCapital(
  content: readonly ElementContent[],
  language: string,
  { own, small }: Beginnings,
): ElementContent[] {
  const { offset, first } = beginningOf(content)
  const [word = ''] = /^\p{Ll}[\p{L}\p{M}\p{N}]*/u.exec(first) ?? []
  const starts = (text: string): boolean => startsWithWord(text.replace(opening, ''), word)
  if (word === '' || isMeantSmall(first) || !own.some(starts)) return [...content]
  if (small.some((beginning) => startsWithWord(first, beginning))) return [...content]
  return replaceLetter(content, offset, (letter, rest, lang) => capitalOf(letter, rest, lang ?? language))
}

/** The text behind opening brackets and quotation marks; none where an apostrophe stands there. */
function beginningOf(content: readonly ElementContent[]): { offset: number; first: string } {
  const text = plainText({ type: 'root', children: [...content] })
  const first = text.replace(opening, '')
  const offset = text.length - first.length
  // ‘t Hart, typed with the wrong apostrophe.
  const elided = text.slice(0, offset).endsWith('‘') && /^\p{L}{1,2}[\s-]/u.test(first)
  return { offset, first: elided ? '' : first }
}

/** Addresses, and words with capitals or digits of their own. */
function isMeantSmall(text: string): boolean {
  if (/^(?:[a-z][a-z0-9+.-]*:\/\/|www\.|doi:)/i.test(text)) return true
  const [, rest = ''] = /^\p{Ll}([\p{L}\p{M}\p{N}]*)/u.exec(text) ?? []
  return /[\p{Lu}\p{Lt}\p{N}]/u.test(rest)
}

function startsWithWord(text: string, beginning: string): boolean {
  return text.startsWith(beginning) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(beginning.length))
}

/** Makes another letter of one. `rest` follows it; `language` is that of the passage, where it says so. */
type Change = (letter: string, rest: string, language: string | undefined) => string

/** Change the letter at an offset of the plain text, unless what it stands in is as it has to be. */
function replaceLetter(nodes: readonly ElementContent[], offset: number, change: Change): ElementContent[] {
  let left = offset
  for (const [index, node] of nodes.entries()) {
    const text = node.type === 'text' ? node.value : node.type === 'element' ? plainText(node) : ''
    if (left >= text.length) {
      left -= text.length
      continue
    }
    const changed = [...nodes]
    if (node.type === 'text') {
      const [letter = ''] = node.value.slice(left)
      const rest = node.value.slice(left + letter.length)
      changed[index] = { ...node, value: node.value.slice(0, left) + change(letter, rest, undefined) + rest }
    } else if (node.type === 'element' && !isFixed(node)) {
      const { lang } = node.properties
      const inner = replaceLetter(node.children, left, (letter, rest, language) =>
        change(letter, rest, language ?? (typeof lang === 'string' ? lang : undefined)),
      )
      changed[index] = { ...node, children: inner as Element['children'] }
    }
    return changed
  }
  return [...nodes]
}

/** Marks of notes, addresses and code are what they are. */
function isFixed({ tagName }: Element): boolean {
  return tagName === 'a' || tagName === 'code'
}

function capitalOf(letter: string, rest: string, language: string): string {
  const primary = language.toLowerCase().split('-', 1)[0] ?? ''
  // Dutch writes IJ, for which a change of one letter is not enough; Georgian has capitals, but not for this.
  if ((primary === 'nl' && letter === 'i' && rest.startsWith('j')) || /\p{Script=Georgian}/u.test(letter))
    return letter
  const digraph = digraphs[letter]
  if (digraph) return digraph
  // Greek capitals would lose their accents if the language were named.
  const capital =
    primary === 'tr' || primary === 'az' ? letter.toLocaleUpperCase(primary) : letter.toUpperCase()
  // What has no capital of one letter (ß, ŉ, ﬁ) begins no word, or is a ligature.
  return [...capital].length === 1 ? capital : letter
}

/**
 * List what a source may begin a citation with: its texts, and the parts of its names.
 *
 * @param item a source
 * @returns its words; among them those whose small letter is meant, marked by `<span class="nocase">` or in a name that
 *   has no capital at all, as its bearer writes it (bell hooks): behind a particle there is one
 */
export function beginningsOf(item: CslItem): Beginnings {
  const own: string[] = []
  const small: string[] = []
  for (const value of Object.values(item)) {
    if (typeof value === 'string') {
      own.push(value.replace(/<[^<>]*>/g, ''))
      const [, words] = /^(?:<[^<>]*>|[“„«"'])*<span class="nocase">([^<]+)<\/span>/u.exec(value) ?? []
      if (words !== undefined) small.push(words)
    }
    if (!Array.isArray(value)) continue
    for (const name of value as unknown[]) {
      if (typeof name !== 'object' || name === null) continue
      const { given, family, literal, ...particles } = name as Record<string, unknown>
      own.push(
        ...[given, family, literal, ...Object.values(particles)].filter((part) => typeof part === 'string'),
      )
      for (const part of [given, family, literal])
        if (typeof part === 'string' && /^\p{Ll}/u.test(part) && !/[\p{Lu}\p{Lt}]/u.test(part))
          small.push(part)
    }
  }
  return { own, small }
}
