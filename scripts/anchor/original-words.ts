/** The original's words by place: what stands there, and in which language. */
import type { Cited } from '../model/edition.ts'
import type { AnchorText, Chapter, Span } from '../model/text.ts'

/** Looks up words of the original. */
export class OriginalWords {
  readonly chapterById: ReadonlyMap<string, Chapter>
  readonly #textById = new Map<string, AnchorText>()
  /** Code points of texts in which some take two units; offsets count code points. */
  readonly #pointsById = new Map<string, string[]>()

  constructor({ title, chapters }: Pick<Cited, 'title' | 'chapters'>) {
    const all = title ? [title, ...chapters] : chapters
    this.chapterById = new Map(all.map((chapter) => [chapter.id, chapter]))
    for (const { text, footnotes } of all) {
      for (const each of [text, ...footnotes.map((footnote) => footnote.text)]) {
        this.#textById.set(each.id, each)
        if (/[\ud800-\udbff]/.test(each.value)) this.#pointsById.set(each.id, [...each.value])
      }
    }
  }

  /**
   * Cut words out of a text.
   *
   * @param id of the text
   * @param start of the words, in code points
   * @param end after them
   */
  words(id: string, start: number, end: number): string {
    const points = this.#pointsById.get(id)
    return points
      ? points.slice(start, end).join('')
      : (this.#textById.get(id)?.value.slice(start, end) ?? '')
  }

  /**
   * Find the language of the innermost `:span` around a place.
   *
   * @param id of the text
   * @param offset of a character, in code points
   * @returns undefined where no span is around it
   */
  languageAt(id: string, offset: number): string | undefined {
    const block = this.#textById.get(id)?.blocks.find(({ start, end }) => start <= offset && offset < end)
    const run = block?.runs.find(({ start, end }) => start <= offset && offset < end)
    return block && run ? (languageOf(run.node, block.node, undefined) ?? undefined) : undefined
  }
}

/** Language around a node within another; null where it does not stand in that. */
function languageOf(wanted: object, node: object, language: string | undefined): string | undefined | null {
  if (node === wanted) return language
  if (!('children' in node) || !Array.isArray(node.children)) return null
  const inner = 'type' in node && node.type === 'span' ? (node as Span).lang : language
  for (const child of node.children as object[]) {
    const found = languageOf(wanted, child, inner)
    if (found !== null) return found
  }
  return null
}
