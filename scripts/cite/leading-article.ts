/**
 * Articles at the beginning of titles and of the names of bodies, which do not count in the order of a bibliography
 * (Chicago Manual of Style, 17th edition, 14.71; the cataloguing rules of other countries agree): *The Times* stands
 * under T-i, *L’Étranger* under E. Which words are articles depends on the language of the source: *Die* is one in
 * German, not in English.
 */
import type { CslItem } from '../model/edition.ts'

const articles: Record<string, string> = {
  da: 'en et den det de',
  de: 'der die das dem den des ein eine einem einen einer eines',
  en: 'a an the',
  es: 'el la los las un una unos unas',
  fr: 'le la les l’ un une des',
  hu: 'a az egy',
  it: 'il lo la i gli le l’ un uno una un’',
  nb: 'en ei et den det de',
  nl: 'de het een',
  nn: 'ein ei eit den det dei',
  no: 'en ei et den det de',
  pt: 'o a os as um uma uns umas',
  sv: 'en ett den det de',
}

/** By language: an article and what parts it from the next word, a space, which is `|` in keys, or its apostrophe. */
const patterns = new Map(
  Object.entries(articles).map(([language, words]) => {
    const choices = words
      .split(' ')
      .map((word) => (word.endsWith('’') ? `${word.slice(0, -1)}['’ʼ]` : `${word}[|@\\s]+`))
    return [language, new RegExp(`^[^\\p{L}\\p{N}]*(?:${choices.join('|')})`, 'iu')]
  }),
)

/** Fields whose text a style may sort by. */
const titles =
  `title title-short container-title container-title-short collection-title publisher authority`.split(' ')

/**
 * Take the article off a sort key that begins with a title or the name of a body of the source.
 *
 * The key *An|Chen* of a person called An stays as it is: no title of his begins it.
 *
 * @param key as citeproc makes it, with `|` for a space
 * @param item the source
 * @param language of the edition, where the source does not say its own
 */
export function withoutArticle(key: string, item: CslItem, language: string): string {
  const primary = (typeof item.language === 'string' && item.language !== '' ? item.language : language)
    .toLowerCase()
    .split(/[-_]/, 1)[0]!
  const found = patterns.get(primary)?.exec(key)
  if (!found) return key
  const letters = lettersOf(key)
  const { bodies, persons } = namesOf(item)
  const rest = key.slice(found[0].length)
  const begins = (text: unknown): boolean =>
    typeof text === 'string' && text !== '' && letters.startsWith(lettersOf(text))
  const isName = persons.some((family) => lettersOf(family) === lettersOf(found[0]))
  if (isName || lettersOf(rest) === '') return key
  return [...titles.map((field) => item[field]), ...bodies].some(begins) ? rest : key
}

/** Family names of persons; names of bodies, which are in one piece or without a given name. */
function namesOf(item: CslItem): { persons: string[]; bodies: string[] } {
  const persons: string[] = []
  const bodies: string[] = []
  for (const name of Object.values(item).flatMap((value): unknown[] => (Array.isArray(value) ? value : []))) {
    if (typeof name !== 'object' || name === null) continue
    const { literal, family, given } = name as Record<string, unknown>
    if (typeof literal === 'string') bodies.push(literal)
    if (typeof family === 'string') (given === undefined ? bodies : persons).push(family)
  }
  return { persons, bodies }
}

/** Letters and digits alone, so that quotation marks, markup and separators make no difference. */
function lettersOf(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
