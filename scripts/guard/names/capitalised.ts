/**
 * Names in what the editors wrote that are not in `names.yaml`, by their capital letters.
 *
 *     In Sumgait the poet Serge Schmemann and Thomas de Waal met the Russian consul.
 *        ^^^^^^^          ^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^      Sumgait is listed; Russian is the name of a language
 *
 * A name is one or more words with a capital letter and what joins them (`de`, `of`, initials). At least one of its words
 * must be no beginning of a sentence, no listed name, no word that the edition also has in small letters, no month, day or
 * people. It is reported whole: where only `Aliyev` is listed, `Rasul Aliyev` is somebody else.
 *
 * German and its kin write all nouns with capital letters; there, as in scripts without capitals, nothing is found.
 */
import type { Prose } from '../prose.ts'
import type { FoundForm, NameText } from './finder.ts'
import type { NamedForm } from './occurrences.ts'
import { isIn, othersWords, type Range } from './others-words.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Word } from './words.ts'

/** Languages that write every noun with a capital letter. */
const capitalNouns = new Set(['bar', 'de', 'gsw', 'ksh', 'lb', 'nds', 'pfl', 'swg', 'wae'])

/** Small words within names. */
const particles = new Set(
  'af al an at av bin bint d da das de dei del della der des di do dos du e el ed ibn la le of och ten ter the und van vom von y zu zum zur'.split(
    ' ',
  ),
)

/** A name that is not listed; offsets in UTF-16 units of the prose. */
export interface UnlistedName extends Range {
  words: string
}

/**
 * Tell whether names can be told by their capital letters.
 *
 * @param prose what the editors wrote
 */
export function showsNames({ kind, quoted, lang }: Prose): boolean {
  return !quoted && kind !== 'heading' && !capitalNouns.has(lang.toLowerCase().split('-')[0]!)
}

/**
 * Find the names that are not listed.
 *
 * @param prose what the editors wrote
 * @param text the same, made ready
 * @param listed what is found in it
 * @param vocabulary words that are no names
 */
export function unlistedNames(
  prose: Prose,
  text: NameText,
  listed: readonly FoundForm<NamedForm>[],
  vocabulary: Vocabulary,
): UnlistedName[] {
  const { words, folded } = text
  const known = listedWords(listed)
  const others = othersWords(prose)
  const found: UnlistedName[] = []
  for (let first = 0; first < words.length; ) {
    const last = isCapital(words[first]!) ? endOfName(words, first) : first
    const range = nameWithin(words, first, last, known, vocabulary)
    first = last + 1
    if (range === undefined) continue
    const start = folded.start(words[range.start]!.start)
    const end = folded.end(words[range.end]!.end)
    if (start === undefined || end === undefined) continue
    const from = folded.points.toUnits(start)
    if (isIn(others, from)) continue
    const to = folded.points.toUnits(end)
    found.push({ words: prose.value.slice(from, to), start: from, end: to })
  }
  return found
}

/** Words of a text that are listed. */
interface Listed {
  words: ReadonlySet<number>
  /** First words of persons under names of several words: what stands before them is a title. */
  persons: ReadonlySet<number>
}

function listedWords(listed: readonly FoundForm<NamedForm>[]): Listed {
  const words = new Set<number>()
  const persons = new Set<number>()
  for (const { first, last, names } of listed) {
    for (let at = first; at <= last; at++) words.add(at)
    if (first < last && names.some((name) => 'entry' in name && name.entry.kind === 'person'))
      persons.add(first)
  }
  return { words, persons }
}

function isCapital({ value }: Word): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(value)
}

/** The last word with a capital letter that belongs to the name that begins with a word. */
function endOfName(words: readonly Word[], first: number): number {
  let last = first
  for (let at = first + 1; at < words.length; at++) {
    const word = words[at]!
    if (!joins(words[at - 1]!, word)) break
    if (isCapital(word)) last = at
    else if (!particles.has(word.value)) break
  }
  return last
}

/** Whether two words may belong to one name: `Abu Dhabi`, `Quinn-Judge`, `O'Brien`, `J. Coyle`. */
function joins(before: Word, { before: between }: Word): boolean {
  return (
    between === ' ' || between === '-' || between === "'" || (between === '. ' && before.value.length === 1)
  )
}

/** The words that are reported; undefined where all of them are listed or can be no name. */
function nameWithin(
  words: readonly Word[],
  first: number,
  last: number,
  listed: Listed,
  vocabulary: Vocabulary,
): Range | undefined {
  let start = first
  let from = first
  for (let at = last; at > first; at--) if (listed.persons.has(at)) from = at
  if (beginsSentence(words, first) && vocabulary.isCommon(words[first]!.value)) {
    start = first + 1
    while (start <= last && !isCapital(words[start]!)) start++
  }
  for (let at = Math.max(start, from); at <= last; at++)
    if (
      !listed.words.has(at) &&
      !beginsSentence(words, at) &&
      isWithoutNumber(words, at) &&
      tellsName(words[at]!, vocabulary)
    )
      return { start, end: last }
  return undefined
}

/** Whether a word with a capital letter tells a name: not an abbreviation, not a word that also stands otherwise. */
function tellsName(word: Word, vocabulary: Vocabulary): boolean {
  const { value } = word
  return (
    isCapital(word) &&
    value.length >= 3 &&
    /\p{Ll}/u.test(value.replace(/s$/, '')) &&
    !vocabulary.isCommon(value) &&
    !vocabulary.isDerived(value)
  )
}

/** `Tu-154` is a thing. */
function isWithoutNumber(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]
  return !(after?.before === '-' && /^\p{N}/u.test(after.value))
}

/** After a full stop nobody can tell, but after an initial; a citation, which leaves a mark in the prose, is no word. */
function beginsSentence(words: readonly Word[], at: number): boolean {
  const { before } = words[at]!
  if (before === '. ' && words[at - 1]?.value.length === 1) return false
  return at === 0 || /[.!?:…。！？]/u.test(before)
}
