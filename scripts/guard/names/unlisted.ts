/** All names in what the editors wrote that are not in `names.yaml`, each once. */
import type { Chapter } from '../../model/text.ts'
import type { Config } from '../../read/schema.ts'
import type { Prose } from '../prose.ts'
import { showsNames, unlistedNames } from './capitalised.ts'
import { keyOfForm, type NameText, nameText } from './finder.ts'
import { Likeness } from './likeness.ts'
import type { NamesFound } from './occurrences.ts'
import { Vocabulary } from './vocabulary.ts'

/** A name that is not listed, and where it stands. */
export interface Unlisted {
  words: string
  places: { prose: Prose; index: number }[]
  /** A listed form that it may be a slip for. */
  near: string | undefined
}

interface Texts {
  config: Pick<Config, 'language'>
  title: Chapter | undefined
  chapters: readonly Chapter[]
}

/**
 * Find the names that are not listed.
 *
 * @param edition its original, whose words show which are no names
 * @param prose what its editors wrote
 * @param names those that are listed
 * @returns in the order of their first places
 */
export function unlistedIn(edition: Texts, prose: readonly Prose[], names: NamesFound): Unlisted[] {
  const texts = prose
    .filter(showsNames)
    .map((stretch) => ({ stretch, text: nameText(stretch.value, stretch.lang) }))
  const vocabularies = vocabulariesOf(edition, texts, names)
  const byKey = new Map<string, Unlisted>()
  const likeness = new Likeness()
  for (const { forms } of names.list.entries) for (const { form } of forms) likeness.add(form)
  for (const { stretch, text } of texts) {
    const vocabulary = vocabularies.get(primary(stretch.lang))!
    for (const { words, start } of unlistedNames(
      stretch,
      text,
      names.inProse.get(stretch) ?? [],
      vocabulary,
    )) {
      const key = keyOfForm(words)
      const known = byKey.get(key) ?? { words, places: [], near: undefined }
      known.places.push({ prose: stretch, index: start })
      byKey.set(key, known)
    }
  }
  return Array.from(byKey.values(), (unlisted) => ({ ...unlisted, near: likeness.nearest(unlisted.words) }))
}

/** The words of each language that the editors write in; those of the original belong to its own. */
function vocabulariesOf(
  { config, title, chapters }: Texts,
  texts: readonly { stretch: Prose; text: NameText }[],
  { list }: NamesFound,
): Map<string, Vocabulary> {
  const vocabularies = new Map<string, Vocabulary>()
  for (const { stretch, text } of texts) {
    const lang = primary(stretch.lang)
    let vocabulary = vocabularies.get(lang)
    if (vocabulary === undefined) {
      vocabulary = new Vocabulary(lang)
      vocabularies.set(lang, vocabulary)
      for (const { forms } of list.entries)
        for (const { form } of forms) if (/^[\p{L}\p{M}]+$/u.test(form)) vocabulary.addName(form)
      if (lang === primary(config.language))
        for (const chapter of title ? [title, ...chapters] : chapters)
          for (const { value } of [chapter.text, ...chapter.footnotes.map((footnote) => footnote.text)])
            vocabulary.add(nameText(value, lang).words)
    }
    vocabulary.add(text.words)
  }
  return vocabularies
}

/** What is no language tag is no language; the fault is reported where it stands. */
function primary(lang: string): string {
  const [first = ''] = lang.toLowerCase().split('-')
  return /^[a-z]{2,3}$/.test(first) ? first : 'und'
}
