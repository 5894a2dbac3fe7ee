/**
 * The program's own words ("Contents", "continued", the names of stances) in the language of the notes.
 * One file for each language beside this one; a language is added by adding a file and a line in the table.
 * An edition may replace any word by `words:` in edition.yaml.
 */
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** What every language file must hold. `{…}` are places for values. */
export interface Words {
  contents: string
  bibliography: string
  otherSources: string
  /** Label of a note carried over: "C17 continued". */
  continued: string
  claim: string
  evidence: string
  sources: string
  paragraph: string
  /** Screen only. */
  readOn: string
  backToWords: string
  previousNote: string
  nextNote: string
  shown: string
  search: string
  citeParagraph: string
  skipToText: string
  textSize: string
  noteOn: string
  citedIn: string
  /** Labels of the imprint. */
  theText: string
  theEdition: string
  howToCite: string
  theType: string
  editedBy: string
  version: string
  copyText: string
  accessed: string
  printedAsFound: string
  howToCiteText: string
  typeText: string
  fingerprint: string
  counts: string
  unsigned: string
  draft: string
  /** Key under the heading of the bibliography. */
  bibliographyKey: string
  authorsFootnotes: string
  stanceCorroborates: string
  stanceQualifies: string
  stanceDisputes: string
  stanceUnverified: string
  stanceAttribution: string
  and: string
  openQuote: string
  closeQuote: string
}

const languages: Record<string, Words> = { de, en, fr }

/** Languages whose words are complete. */
export const languagesWithWords = Object.keys(languages).sort()

/**
 * Find the program's words for a language.
 *
 * @param language BCP 47 tag of the notes; its primary subtag decides, English where it is unknown
 * @param replaced words that the edition sets itself, by key
 * @returns all words
 */
export function wordsFor(language: string, replaced: Readonly<Record<string, string>> = {}): Words {
  const primary = language.toLowerCase().split('-')[0] ?? 'en'
  return { ...(languages[primary] ?? en), ...replaced }
}

/** The keys of all words, for messages about unknown ones. */
export const wordKeys = Object.keys(en)

/** Whether `key` names a word of the catalogue. */
export function isWord(key: string): key is keyof Words {
  return Object.hasOwn(en, key)
}

/** The word for a stance. */
export function stanceWord(words: Words, stance: string): string {
  const key = `stance${stance.charAt(0).toUpperCase()}${stance.slice(1)}`
  return isWord(key) ? words[key] : stance
}
