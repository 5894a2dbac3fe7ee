/**
 * Words that are no names although they begin with a capital letter. They are taken from the edition itself (what also
 * stands in small letters in it), from its names (what is made of one: Azerbaijanis) and from the language (months,
 * days, languages and peoples), so that no list has to be kept for any language.
 */
import type { Word } from './words.ts'

/** What may be added to a name to make a word of it: Azerbaijan, Azerbaijani, Azerbaijanis. */
const longestEnding = 5

/** Shorter names are the beginning of too many other words. */
const shortestStem = 4

/** The words of an edition in one language. */
export class Vocabulary {
  readonly lang: string
  /** Words that stand somewhere in small letters. */
  readonly #small = new Set<string>()
  /** In small letters: names of one word, names of languages. */
  readonly #stems = new Set<string>()

  /** @param lang of the words */
  constructor(lang: string) {
    this.lang = lang
    for (const word of calendarWords(lang)) this.#small.add(this.#lower(word))
    for (const word of languageNames(lang)) this.#stems.add(this.#lower(word))
  }

  /** Add the words of a text. */
  add(words: readonly Word[]): void {
    for (const { value } of words) if (/^\p{Ll}/u.test(value)) this.#small.add(value)
  }

  /** Add a name: words that are made of it are no names. */
  addName(form: string): void {
    if (form.length >= shortestStem) this.#stems.add(this.#lower(form))
  }

  /**
   * Tell whether a word also stands in small letters, in the singular or the plural.
   *
   * @param word with a capital letter
   */
  isCommon(word: string): boolean {
    const small = this.#lower(word)
    return this.#small.has(small) || this.#small.has(`${small}s`) || this.#small.has(small.replace(/s$/, ''))
  }

  /**
   * Tell whether a word is made of a name: Azerbaijanis.
   *
   * @param word with a capital letter
   */
  isDerived(word: string): boolean {
    const small = this.#lower(word)
    for (let cut = 0; cut <= longestEnding && small.length - cut >= shortestStem; cut++)
      if (this.#stems.has(small.slice(0, small.length - cut))) return true
    return false
  }

  #lower(word: string): string {
    return word.toLocaleLowerCase(this.lang)
  }
}

/** Months and days, in full and short, as they stand alone and in a date. */
function calendarWords(lang: string): Set<string> {
  const formats = (['long', 'short'] as const).flatMap((length) =>
    [{ month: length }, { day: 'numeric', month: length } as const, { weekday: length }].map(
      (options) => new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }),
    ),
  )
  const words = new Set<string>()
  for (let day = 0; day < 366; day += 5)
    for (const format of formats)
      for (const word of format.format(Date.UTC(2000, 0, 1 + day)).match(/\p{L}+/gu) ?? []) words.add(word)
  return words
}

/** Names of languages, which are also those of peoples: Armenian, Swedish. Every code of two letters is tried. */
function* languageNames(lang: string): Generator<string> {
  const names = new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' })
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  for (const first of letters)
    for (const second of letters) yield* names.of(first + second)?.match(/\p{L}{4,}/gu) ?? []
}
