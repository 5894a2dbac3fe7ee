/**
 * What the editor can write where a lemma has lost its place and the lock knows where its passage went: the lemma as it
 * reads now, or attributes that select it. Every offer is proved by looking it up.
 */
import { oneLine, writeLemma, writeSelector } from '../anchor/attributes.ts'
import { CodePoints } from '../anchor/code-points.ts'
import { type Found, partsOf } from '../anchor/find-quote.ts'
import { fold } from '../anchor/fold.ts'
import { locate } from '../anchor/locate.ts'
import { selectorFor } from '../anchor/selectors.ts'
import type { AnchorTexts } from '../anchor/texts.ts'
import type { Note } from '../model/note.ts'
import { type Image, imageOf } from './image.ts'
import type { LockMemory, Memory, Passage } from './memory.ts'
import type { Span } from './view.ts'

/** Words before and after an elision that is made anew. */
const wordsKept = 6

/** A lemma and attributes. */
export interface Offer {
  /** The lemma as it reads now, where it must be rewritten: `> certain discoursing wits`. */
  lemma: string | undefined
  /** The words of the passage as they stand now. */
  words: string
  /** Attributes to be written too, or instead: `in="p-6"`. */
  selector: string | undefined
  /** Whether the lemma alone, with the note's attributes as they are, stands at the passage and nowhere else. */
  isEnough: boolean
}

/**
 * Make an offer for a note.
 *
 * @param memory of the edition
 * @param texts of the edition as it stands
 * @param note whose lemma has lost its place
 * @param remembered of it
 * @returns undefined where nothing can be offered
 */
export function offerFor(
  memory: LockMemory,
  texts: AnchorTexts,
  note: Note,
  { origin, image, was }: Memory,
): Offer | undefined {
  const lemma = note.lemma?.value
  if (lemma === undefined || !origin || !image) return undefined
  const number = memory.comparison.after.indexOf(image.view)
  if (image.state !== 'changed' && was === undefined) {
    const selector = selectorAt(texts, lemma, number, image)
    const words = image.view.value.slice(image.span.from, image.span.to)
    return { lemma: undefined, words, selector, isEnough: false }
  }
  const words = wordsOf(memory, origin, image, lemma)
  if (words === '') return undefined
  const { in: within, prefix, suffix } = note.attributes
  const [only, ...others] = locate(texts, words, { in: within, prefix, suffix })
  const isEnough = only !== undefined && others.length === 0 && isAt(only, number, image)
  const selector = isEnough ? undefined : selectorAt(texts, words, number, image)
  return { lemma: writeLemma(words), words, selector, isEnough }
}

function isAt(found: Found, number: number, { view, span }: Image): boolean {
  const { points } = view
  return (
    found.text === number &&
    points.toUnits(found.start) === span.from &&
    points.toUnits(found.end) === span.to
  )
}

/** Attributes with which words stand at a passage alone. */
function selectorAt(texts: AnchorTexts, words: string, number: number, image: Image): string | undefined {
  const places = locate(texts, words, {})
  const wanted = places.find((place) => isAt(place, number, image))
  const selector = wanted && selectorFor(texts, words, wanted, places)
  return selector && writeSelector(selector)
}

/** The passage as it reads now, with elisions where the lemma has them. */
function wordsOf({ comparison }: LockMemory, origin: Passage, image: Image, lemma: string): string {
  const read = ({ view, span }: Passage) => oneLine(view.value.slice(span.from, span.to))
  const parts = partsOf(lemma).length > 1 ? partSpans(origin, lemma) : []
  const images = parts.map((span) => imageOf(comparison, origin.view, span))
  if (images.length > 0 && images.every((part) => part?.view === image.view))
    return images.map((part) => read(part!)).join(' […] ')
  const words = read(image).split(' ')
  const isShort = partsOf(lemma).length < 2 || words.length <= 3 * wordsKept
  return isShort
    ? words.join(' ')
    : `${words.slice(0, wordsKept).join(' ')} […] ${words.slice(-wordsKept).join(' ')}`
}

/** Where the parts of a lemma with elisions stand in its passage: the first begins it, the last ends it. */
function partSpans({ view, span }: Passage, lemma: string): Span[] {
  const passage = view.value.slice(span.from, span.to)
  const folded = fold(passage)
  const points = new CodePoints(passage)
  const parts = partsOf(lemma)
  const spans: Span[] = []
  let from = 0
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    const at = isLast ? folded.value.lastIndexOf(part) : folded.value.indexOf(part, from)
    const start = at < 0 ? undefined : folded.start(at)
    const end = at < 0 ? undefined : folded.end(at + part.length)
    if (start === undefined || end === undefined) return []
    spans.push({ from: span.from + points.toUnits(start), to: span.from + points.toUnits(end) })
    from = at + part.length
  }
  return spans
}
