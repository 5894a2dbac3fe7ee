/**
 * The order in which a reader meets the calls: texts in order, then the place of the call. A call in one of
 * the author's footnotes is met where that footnote is first called.
 *
 *     chapter    … killed.ᵃ … appeal*ᵇ …        a  [chapter, 412]
 *     footnote   * Undated; see p. 4.ᶜ          c  [chapter, 630, …, 23], before b  [chapter, 655]
 */
import type { Place } from '../model/anchor.ts'
import type { Parsed } from '../model/edition.ts'
import type { AuthorFootnote, Chapter, Run } from '../model/text.ts'

/** Compared number by number; where one begins the other, the shorter comes first. */
export type ReadingPlace = readonly number[]

/**
 * Make a function that says where in the order of reading a place stands.
 *
 * @param parsed the edition's texts
 * @returns a function from an exact place to its place in the order
 */
export function readingPlaces(parsed: Pick<Parsed, 'title' | 'chapters'>): (place: Place) => ReadingPlace {
  const beginById = new Map<string, ReadingPlace>()
  const chapters = parsed.title ? [parsed.title, ...parsed.chapters] : parsed.chapters
  for (const [index, chapter] of chapters.entries()) {
    beginById.set(chapter.text.id, [index])
    const calls = new FootnoteCalls(chapter)
    for (const footnote of chapter.footnotes) beginById.set(footnote.id, [index, ...calls.placeOf(footnote)])
  }
  return ({ text, call }) => [...(beginById.get(text) ?? [chapters.length]), call]
}

/**
 * Compare two places in the order of reading.
 *
 * @returns negative, 0 or positive, as `Array.prototype.sort` expects
 */
export function compareReading(one: ReadingPlace, other: ReadingPlace): number {
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    if (one[index] !== other[index]) return one[index]! - other[index]!
  }
  return one.length - other.length
}

/** Where the author's footnotes of one chapter are called. */
class FootnoteCalls {
  readonly #chapter: Chapter

  constructor(chapter: Chapter) {
    this.#chapter = chapter
  }

  /**
   * Offset of the first call in the chapter's text, and number of the footnote (two may be called at one
   * place); for a footnote called in another, the other's place before them.
   *
   * @param visited footnotes that lead here; two that call each other are called nowhere else
   */
  placeOf(footnote: AuthorFootnote, visited: readonly AuthorFootnote[] = []): number[] {
    const places = footnote.references.map((reference) => {
      const source = reference.position?.start.offset ?? Number.POSITIVE_INFINITY
      const outer = this.#chapter.footnotes.find(({ definition: { position } }) => {
        return (position?.start.offset ?? Infinity) <= source && source < (position?.end.offset ?? -Infinity)
      })
      const number = this.#chapter.footnotes.indexOf(footnote)
      if (!outer) return [offsetOf(this.#chapter.text, source), source, number]
      if (outer === footnote || visited.includes(outer)) return [Number.POSITIVE_INFINITY]
      return [...this.placeOf(outer, [...visited, footnote]), offsetOf(outer.text, source), source, number]
    })
    return places.sort(compareReading)[0] ?? [Number.POSITIVE_INFINITY]
  }
}

/** Offset in a text of something that stands at an offset of the file: the end of the last characters before. */
function offsetOf({ blocks }: Chapter['text'], source: number): number {
  const sourceOf = (run: Run | undefined): number => run?.node.position?.start.offset ?? Infinity
  let low = -1
  let high = blocks.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    const block = blocks[middle]!
    if ((block.node.position?.start.offset ?? sourceOf(block.runs[0])) <= source) low = middle
    else high = middle
  }
  const block = blocks[low]
  if (!block) return 0
  return block.runs.findLast((run) => sourceOf(run) < source)?.end ?? block.start
}
