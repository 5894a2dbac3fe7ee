/**
 * The texts of an edition in which lemmas are looked up: title matter, chapters in order, and after each the
 * author's footnotes in it. What `in=` may name is resolved here.
 */
import type { Parsed } from '../model/edition.ts'
import type { AnchorText, Block, Chapter } from '../model/text.ts'
import { Concordance } from './concordance.ts'
import type { Found, Stretch } from './find-quote.ts'
import { type FoldedText, fold } from './fold.ts'

/** A text, its chapter, and the text as it is searched. */
export interface SearchText {
  anchorText: AnchorText
  chapter: Chapter
  /** Whether it is one of the author's footnotes. */
  isFootnote: boolean
  folded: FoldedText
}

/** What `in=` names: a stretch of one text. */
export interface Target extends Stretch {
  extent: 'paragraph' | 'footnote' | 'chapter'
  /** Number of the text in `AnchorTexts.all`. */
  text: number
  /** What belongs to it beyond a heading: a list there counts to the paragraph before. */
  further: Stretch[]
  /** Where the call of a note on the whole of it stands; undefined where it has no words. */
  call: number | undefined
}

export interface AnchorTexts {
  /** In reading order; their numbers are those of the concordance. */
  all: SearchText[]
  concordance: Concordance
  /** What `in=` may name, by its id. */
  targetById: Map<string, Target>
}

/**
 * Collect and fold the texts of an edition.
 *
 * @param parsed the edition
 * @returns the texts, the index for searching them, and what `in=` may name
 */
export function anchorTexts(parsed: Pick<Parsed, 'title' | 'chapters'>): AnchorTexts {
  const all: SearchText[] = []
  const targetById = new Map<string, Target>()
  for (const chapter of parsed.title ? [parsed.title, ...parsed.chapters] : parsed.chapters) {
    addTargets(targetById, chapter, all.length)
    all.push({ anchorText: chapter.text, chapter, isFootnote: false, folded: fold(chapter.text.value) })
    for (const { id, text } of chapter.footnotes) {
      targetById.set(id, { ...whole(text.blocks, all.length), extent: 'footnote' })
      all.push({ anchorText: text, chapter, isFootnote: true, folded: fold(text.value) })
    }
  }
  return { all, concordance: new Concordance(all.map(({ folded }) => folded)), targetById }
}

function addTargets(targetById: Map<string, Target>, chapter: Chapter, text: number): void {
  const { blocks } = chapter.text
  const filled = blocks.filter((block) => block.end > block.start)
  const heading = filled.find(({ node }) => node.type === 'heading' && node.depth === 1)
  const opening = filled[0]?.node.type === 'heading' ? filled[0] : (heading ?? filled[0])
  targetById.set(chapter.id, { ...whole(blocks, text), extent: 'chapter', call: opening?.end })
  let from = 0
  for (let to = 1; to <= blocks.length; to++) {
    const paragraph = blocks[from]?.paragraph
    if (blocks[to] && blocks[to]!.paragraph === paragraph) continue
    const together = whole(blocks.slice(from, to), text)
    from = to
    if (paragraph === undefined) continue
    const known = targetById.get(`p-${paragraph}`)
    if (known) known.further.push(together)
    else targetById.set(`p-${paragraph}`, { ...together, extent: 'paragraph' })
  }
}

/** A call needs a block with words in it to stand behind. */
function whole(blocks: readonly Block[], text: number): Omit<Target, 'extent'> {
  const call = blocks.findLast((block) => block.end > block.start)?.end
  return { text, start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0, further: [], call }
}

/**
 * Tell whether a place lies in what `in=` names.
 *
 * @param target what it names
 * @param found the place
 */
export function isWithin(target: Target, found: Found): boolean {
  const holds = ({ start, end }: Stretch): boolean => found.start >= start && found.end <= end
  return found.text === target.text && (holds(target) || target.further.some(holds))
}

/**
 * Find the block that holds the character before an offset: the one in which a call at that offset stands.
 *
 * @param text a text of the original
 * @param offset in code points
 */
export function blockBefore(text: AnchorText, offset: number): Block | undefined {
  return text.blocks.find((block) => block.start < offset && offset <= block.end)
}
