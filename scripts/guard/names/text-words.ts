/** What a form that stands nowhere may be instead: a part of a longer form, or a slip for words that the texts have. */
import type { Cited } from '../../model/edition.ts'
import type { Prose } from '../prose.ts'
import { keyOfForm, nameText } from './finder.ts'
import { Likeness } from './likeness.ts'

/** Knows the words of an edition and the forms that are found in it. */
export class TextWords {
  readonly #words = new Set<string>()
  readonly #likeness = new Likeness()
  readonly #keysByWord = new Map<string, Set<string>>()

  /**
   * @param edition its original
   * @param prose what its editors wrote
   * @param keys of the forms that are found in them
   */
  constructor(
    { title, chapters }: Pick<Cited, 'title' | 'chapters'>,
    prose: readonly Prose[],
    keys: Iterable<string>,
  ) {
    for (const chapter of title ? [title, ...chapters] : chapters)
      for (const { value } of [chapter.text, ...chapter.footnotes.map(({ text }) => text)]) this.#add(value)
    for (const { value } of prose) this.#add(value)
    for (const key of keys)
      for (const { value } of nameText(key, 'und').words)
        this.#keysByWord.set(value, (this.#keysByWord.get(value) ?? new Set()).add(key))
  }

  /**
   * Find a longer form that is found where this one stands, and hides it.
   *
   * @param form that is found nowhere
   */
  longer(form: string): string | undefined {
    const own = keyOfForm(form)
    const [first] = nameText(form, 'und').words
    const keys = this.#keysByWord.get(first?.value ?? '') ?? []
    return [...keys].find((key) => key !== own && key.includes(own))
  }

  /**
   * Find what a form that stands nowhere may be a slip for.
   *
   * @param form whose words do not stand together in the texts
   * @returns the form with each unknown word replaced by the nearest that stands there; undefined where there is none
   */
  nearest(form: string): string | undefined {
    let isOther = false
    const near = nameText(form, 'und').words.map(({ before, value }, index) => {
      const known = this.#words.has(value) ? value : this.#likeness.nearest(value)
      if (known !== value) isOther = true
      return known === undefined ? undefined : (index === 0 ? '' : before) + known
    })
    return isOther && !near.includes(undefined) ? near.join('') : undefined
  }

  /**
   * Find a part of a form that stands in the texts: the surname of a full name.
   *
   * @param form that is found nowhere
   * @returns the longest of its words with a capital letter, if it has several
   */
  part(form: string): string | undefined {
    const words = nameText(form, 'und').words.map(({ value }) => value)
    const known = words.filter((word) => word.length > 2 && /^\p{Lu}/u.test(word) && this.#words.has(word))
    return words.length < 2 ? undefined : known.toSorted((a, b) => b.length - a.length)[0]
  }

  #add(text: string): void {
    for (const { value } of nameText(text, 'und').words) {
      this.#words.add(value)
      if (/^\p{Lu}/u.test(value)) this.#likeness.add(value)
    }
  }
}
