/**
 * What the lock remembers of each note and reference, held against where it stands today. A place is *kept* where the
 * lock's passage is certainly the one that stands there; nothing else is believed.
 *
 *     lock       wits on [certain discoursing wits] in p-2
 *     today      the lemma is found once, in p-5
 *     question   is p-5 where that passage went? only then is the note exact
 */
import { locate } from '../anchor/locate.ts'
import type { AnchorTexts, Target } from '../anchor/texts.ts'
import type { Place } from '../model/anchor.ts'
import type { Parsed } from '../model/edition.ts'
import type { Lock, LockedAnchor, LockedLink, LockedText, LostAnchor } from '../model/lock.ts'
import type { Note } from '../model/note.ts'
import { type Comparison, compareOriginals } from './comparison.ts'
import { queryOf } from './digest.ts'
import { type Image, imageOf } from './image.ts'
import { spanOfAnchor } from './locked-place.ts'
import { lockedAnchorTexts } from './locked-texts.ts'
import { originalOf } from './original.ts'
import { type BlockView, paragraphAround, type Span, type TextView } from './view.ts'
import { imageOfWhole } from './whole.ts'

/** A passage in one of the texts. */
export interface Passage {
  view: TextView
  span: Span
}

/** What is remembered of a note or reference. */
export interface Memory {
  /** Where it stood; undefined where the passage was removed and the removal accepted. */
  origin: Passage | undefined
  /** What it stood on, in words, where that is not what stands at its origin any more. */
  was: string | undefined
  /** Where its origin went. */
  image: Image | undefined
  extent: 'words' | 'paragraph' | 'footnote' | 'chapter'
  /** The digest it is recorded under; undefined where it is not recorded. */
  query: string | undefined
  /** Line of the lock that says so; undefined where the lemma was looked up in the lock's text. */
  line: number | undefined
}

interface Recorded {
  view: TextView<LockedText>
  block: BlockView
  anchor: LockedAnchor
}

interface RecordedLink {
  view: TextView
  block: BlockView
  link: LockedLink
}

export class LockMemory {
  readonly lock: Lock
  readonly comparison: Comparison
  readonly #anchors = new Map<string, Recorded>()
  readonly #links = new Map<string, RecordedLink[]>()
  readonly #lost = new Map<string, LostAnchor>()
  #texts: AnchorTexts | undefined

  constructor(lock: Lock, texts: AnchorTexts) {
    this.lock = lock
    this.comparison = compareOriginals(lock.texts, originalOf(texts))
    for (const view of this.comparison.before) {
      for (const block of view.blocks) {
        for (const anchor of block.block.anchors) this.#anchors.set(anchor.note, { view, block, anchor })
        for (const link of block.block.links)
          this.#links.set(link.owner, [...(this.#links.get(link.owner) ?? []), { view, block, link }])
      }
      for (const { lost } of [view.text.head, ...view.text.blocks.map(({ trail }) => trail)])
        for (const one of lost) this.#lost.set(`${one.note} ${one.target ?? ''}`, one)
    }
  }

  /**
   * Remember where a note stood.
   *
   * @param note as it is written now
   * @param place where it stands today, if it has a place
   * @returns undefined where there is nothing to be held against its place
   */
  ofNote(note: Note, place: Place | undefined): Memory | undefined {
    const query = queryOf(note)
    const lost = this.#lost.get(`${note.id} `)
    if (lost?.query === query) return gone(lost)
    const recorded = this.#anchors.get(note.id)
    if (recorded?.anchor.query === query) return this.#recall(recorded)
    // An editor who writes the note anew for the passage where it stood is right, and nothing more is asked.
    if (recorded && place && this.isAt(this.#recall(recorded), place)) return undefined
    return this.comparison.differs ? this.#lookUp(note) : undefined
  }

  /**
   * Remember which paragraph somebody referred to.
   *
   * @param owner of the reference
   * @param target as written, `p-12`
   * @param found the paragraph that has the number today
   */
  ofReference(owner: string, target: string, found: Target | undefined): Memory | undefined {
    const lost = this.#lost.get(`${owner} ${target}`)
    if (lost) return gone(lost)
    const links = this.#links.get(owner) ?? []
    const recorded = links.find(({ link }) => link.target === target)
    if (recorded) return this.#recallLink(recorded)
    // A number that the editor has written anew for the paragraph that it stood for is right.
    const view = found && this.comparison.after[found.text]
    const place = view && { ...found, text: view.text.id }
    if (place && links.some((link) => this.isAt(this.#recallLink(link), place))) return undefined
    return this.comparison.differs ? this.#paragraph(target) : undefined
  }

  /** Remember what is recorded of a note, whatever it was looked up by. */
  recorded(note: string): Memory | undefined {
    const lost = this.#lost.get(`${note} `)
    const recorded = this.#anchors.get(note)
    return recorded ? this.#recall(recorded) : lost && gone(lost)
  }

  /** Whether a place is where the passage certainly is that is remembered. */
  isAt({ origin, was, image }: Memory, place: Pick<Place, 'text' | 'start' | 'end'>): boolean {
    if (!origin || was !== undefined || image?.state !== 'kept') return false
    const { view, span } = image
    const { points } = view
    return (
      view.text.id === place.text &&
      points.toUnits(place.start) === span.from &&
      points.toUnits(place.end) === span.to
    )
  }

  /** Notes that are recorded, by id, with the line of the record. */
  get recordedNotes(): ReadonlyMap<string, number> {
    const lines = new Map([...this.#anchors].map(([id, { anchor }]) => [id, anchor.line]))
    for (const { note, target, line } of this.#lost.values()) if (target === undefined) lines.set(note, line)
    return lines
  }

  #recall({ view, block, anchor }: Recorded): Memory {
    const { extent, was, query } = anchor
    const span = spanOfAnchor(view, block, anchor)
    if (!span) return gone({ ...anchor, was: was ?? anchor.words })
    const known = { query, line: anchor.line }
    if (typeof extent === 'string') return { ...this.#whole(view, span, extent, known), was }
    return { ...this.#words(view, span, known), was }
  }

  #recallLink({ view, block, link }: RecordedLink): Memory {
    return this.#whole(view, paragraphAround(view, block), 'paragraph', { query: '-', line: link.line })
  }

  #words(view: TextView, span: Span, known: Known = unknown): Memory {
    const image = imageOf(this.comparison, view, span)
    return { origin: { view, span }, was: undefined, image, extent: 'words', ...known }
  }

  #whole(
    view: TextView,
    span: Span,
    extent: Exclude<Memory['extent'], 'words'>,
    known: Known = unknown,
  ): Memory {
    const image = imageOfWhole(this.comparison, view, span, extent)
    return { origin: { view, span }, was: undefined, image, extent, ...known }
  }

  /** Where the lemma stood in the lock's text, if it stood there once. */
  #lookUp(note: Note): Memory | undefined {
    const { in: within, prefix, suffix } = note.attributes
    this.#texts ??= lockedAnchorTexts(this.lock.file, this.lock.texts)
    const texts = this.#texts
    if (!note.lemma) {
      const target = within === undefined ? undefined : texts.targetById.get(within)
      const view = target && this.#viewOf(texts, target.text)
      if (!target || !view) return undefined
      return this.#whole(view, unitsOf(view, target), target.extent)
    }
    const [found, ...others] = locate(texts, note.lemma.value, { in: within, prefix, suffix })
    const view = found && this.#viewOf(texts, found.text)
    if (!found || !view || others.length > 0) return undefined
    return this.#words(view, unitsOf(view, found))
  }

  #viewOf({ all }: AnchorTexts, number: number): TextView | undefined {
    const { anchorText, isFootnote } = all[number]!
    return this.comparison.before.find(
      ({ text }) => text.id === anchorText.id && (text.kind === 'footnote') === isFootnote,
    )
  }

  #paragraph(target: string): Memory | undefined {
    const number = Number(target.slice(2))
    for (const view of this.comparison.before) {
      const block = view.blocks.find(({ paragraph }) => paragraph === number)
      if (block) return this.#whole(view, paragraphAround(view, block), 'paragraph')
    }
    return undefined
  }
}

type Known = Pick<Memory, 'query' | 'line'>
const unknown: Known = { query: undefined, line: undefined }

function gone({ was, query, line }: Pick<LostAnchor, 'was' | 'query' | 'line'>): Memory {
  return { origin: undefined, was, image: undefined, extent: 'words', query, line }
}

function unitsOf({ points }: TextView, { start, end }: { start: number; end: number }): Span {
  return { from: points.toUnits(start), to: points.toUnits(end) }
}

/**
 * Open the memory of an edition.
 *
 * @param parsed with its lock
 * @param texts of the edition as it stands
 * @returns undefined where there is no lock, or none that can be believed
 */
export function memoryOf({ lock }: Pick<Parsed, 'lock'>, texts: AnchorTexts): LockMemory | undefined {
  return lock && new LockMemory(lock, texts)
}
