/** A note begun: the lemma as the original has it, and the least attributes that make its words unique. */
import type { Parsed } from '../model/edition.ts'
import type { Series } from '../read/schema.ts'
import { writeLemma, writeSelector } from './attributes.ts'
import { mostPlaces, partsOf } from './find-quote.ts'
import { locate } from './locate.ts'
import { nearFinder } from './near.ts'
import { inContext, whereIs, wordsAt } from './passage.ts'
import { selectorFor } from './selectors.ts'
import { anchorTexts } from './texts.ts'

/** Where words stand, and a note on them there. */
export interface Stub {
  /** `p-12`, `fn-3` or a chapter's id. */
  where: string
  /** The words in brackets, with what stands around them. */
  context: string
  /** Markdown to paste; undefined where no attributes select this place alone, and after `mostStubs` places. */
  stub: string | undefined
}

export interface Stubs {
  /** A place each, in the order of the text. */
  places: Stub[]
  /** The passage that may be meant, where the words stand nowhere. */
  near: Stub | undefined
}

/** Places for which attributes are looked for; of words that stand at more, nobody reads them all. */
export const mostStubs = 20

/**
 * Begin notes on words of the original.
 *
 * @param parsed the edition
 * @param words as the reader copied them; `[…]` stands for words left out
 * @param series that the note is to belong to
 */
export function stubsFor(
  parsed: Pick<Parsed, 'title' | 'chapters' | 'notes'>,
  words: string,
  series: Series,
): Stubs {
  const texts = anchorTexts(parsed)
  const ids = new Set(parsed.notes.map(({ id }) => id))
  const elided = partsOf(words).length > 1
  const places = partsOf(words).length === 0 ? [] : locate(texts, words, {})
  const stubs = places.slice(0, mostPlaces).map((found, index): Stub => {
    const selector =
      places.length === 1 ? {} : index < mostStubs ? selectorFor(texts, words, found, places) : undefined
    const lemma = elided ? words : wordsAt(texts.all[found.text]!, found)
    return {
      where: whereIs(texts, found),
      context: inContext(texts, found),
      stub: selector && write(lemma, writeSelector(selector), series, ids),
    }
  })
  return { places: stubs, near: stubs.length > 0 ? undefined : nearStub() }

  function nearStub(): Stub | undefined {
    const near = partsOf(words).length === 0 ? undefined : nearFinder(texts)(words)
    if (!near) return undefined
    const { found } = near
    const lemma = wordsAt(texts.all[found.text]!, found)
    const all = locate(texts, lemma, {})
    const selector = all.length === 1 ? {} : selectorFor(texts, lemma, found, all)
    return {
      where: whereIs(texts, found),
      context: inContext(texts, found),
      stub: selector && write(lemma, writeSelector(selector), series, ids),
    }
  }
}

function write(lemma: string, attributes: string, series: Series, ids: ReadonlySet<string>): string {
  const parts = [`#${idFor(lemma, ids)}`, attributes]
  if (series.stance === 'required') parts.push('stance=…')
  if (series.claim === 'required') parts.push('claim="…"')
  return `:::${series.id}{${parts.filter((part) => part !== '').join(' ')}}\n${writeLemma(lemma)}\n\n…\n:::\n`
}

/** A name made of the first words, in Latin letters where they have any; one that no note has. */
function idFor(lemma: string, ids: ReadonlySet<string>): string {
  const letters = lemma
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const words = letters.slice(0, 4).join('-')
  const base =
    /^[a-z]/.test(words) && !/^p-\d+$/.test(words) ? words : `note${words === '' ? '' : `-${words}`}`
  let id = base
  for (let number = 2; ids.has(id); number++) id = `${base}-${number}`
  return id
}
