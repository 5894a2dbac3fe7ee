/**
 * Corrects the locales of the package of styles, which are those of the CSL project before June 2025. A term is
 * replaced only where it still reads as it did; where the package comes to have a better one, that stays.
 */
import { type CompactNode, isCompactNode } from './compact-csl.ts'
import { mended, translations, untranslated } from './locale-terms.ts'

/**
 * Correct a locale.
 *
 * @param tag of the locale
 * @param locale as the package has it; left as it is
 * @returns the locale with its terms corrected
 */
export function correctLocale(tag: string, locale: CompactNode): CompactNode {
  const corrections = correctionsOf(tag)
  if (corrections.size === 0) return locale
  return {
    ...locale,
    c: (locale.c ?? []).map((part) => (isTerms(part) ? correctTerms(part, corrections) : part)),
  }
}

type Corrections = ReadonlyMap<string, { was: string; is: string }>

function correctTerms(terms: CompactNode, corrections: Corrections): CompactNode {
  const found = new Set<string>()
  const corrected = (terms.c ?? []).map((term) => {
    // Ordinals have a term for each gender; none of them is corrected.
    if (!isCompactNode(term) || term.a?.['gender-form'] !== undefined) return term
    const name = nameOf(term)
    found.add(name)
    const correction = corrections.get(name)
    return correction?.was === writtenValue(term) ? { ...term, c: contentOf(correction.is) } : term
  })
  const missing = [...corrections].filter(([name]) => !found.has(name))
  return { ...terms, c: [...corrected, ...missing.map(([name, { is }]) => termOf(name, is))] }
}

function isTerms(part: CompactNode | string): part is CompactNode {
  return isCompactNode(part) && part.n === 'terms'
}

/** What is corrected in a locale, by term. */
function correctionsOf(tag: string): Corrections {
  const corrections = new Map<string, { was: string; is: string }>()
  const own = translations[tag] ?? translations[tag.split('-')[0] ?? ''] ?? {}
  for (const term of Object.keys(own) as (keyof typeof own)[]) {
    corrections.set(term, { was: untranslated[term], is: own[term] ?? '' })
  }
  for (const [term, was, is] of mended[tag] ?? []) corrections.set(term, { was, is })
  return corrections
}

/** A term's name as the tables write it: `number/short`. */
function nameOf({ a: { name = '', form = 'long' } = {} }: CompactNode): string {
  return form === 'long' ? name : `${name}/${form}`
}

function termOf(written: string, value: string): CompactNode {
  const [name = '', form] = written.split('/')
  return { n: 'term', a: { name, ...(form === undefined ? {} : { form }) }, c: contentOf(value) }
}

/** A term's value as the tables write it: singular and plural with `|` between them, or one for both. */
function writtenValue({ c = [] }: CompactNode): string {
  return c.map((child) => (isCompactNode(child) ? textOf(child) : child)).join('|')
}

function textOf({ c = [] }: CompactNode): string {
  return c.filter((child) => typeof child === 'string').join('')
}

function contentOf(value: string): (CompactNode | string)[] {
  const [single = '', multiple] = value.split('|')
  if (multiple === undefined) return [single]
  return [
    { n: 'single', c: [single] },
    { n: 'multiple', c: [multiple] },
  ]
}
