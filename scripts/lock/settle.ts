/**
 * The next lock. Notes are recorded where they stand only if they stand there beyond doubt or were accepted there; all
 * others keep what the lock remembered of them, so that accepting a change of the original never settles a note.
 */
import type { AnchorTexts } from '../anchor/texts.ts'
import type { Place } from '../model/anchor.ts'
import type { Anchored } from '../model/edition.ts'
import type { Acceptance, Lock, LockedAnchor } from '../model/lock.ts'
import type { Note } from '../model/note.ts'
import { queryOf } from './digest.ts'
import { shownWords, spanOfAnchor } from './locked-place.ts'
import type { LockMemory, Memory, Passage } from './memory.ts'
import { originalOf } from './original.ts'
import { type Reference, referencesOf } from './references.ts'
import {
  firstBlocks,
  type NextBlock,
  type NextBlocks,
  type NextText,
  settledBlocks,
  trailOf,
} from './settle-blocks.ts'
import { type BlockView, blocksIn, paragraphAround, type TextView, viewsOf } from './view.ts'

/** What is accepted, by whom and why. */
export interface Settlement {
  /** Names of the changes of the original. */
  changes: ReadonlySet<string>
  /** Moved notes by their id, references as `OWNER:p-12`. */
  anchors: ReadonlySet<string>
  acceptance: Acceptance | undefined
}

/**
 * Make the next lock.
 *
 * @param anchored the edition
 * @param texts of the edition as it stands
 * @param memory of the last lock; undefined for the first
 * @param settlement what is accepted
 */
export function settle(
  anchored: Anchored,
  texts: AnchorTexts,
  memory: LockMemory | undefined,
  settlement: Settlement,
): Pick<Lock, 'begun' | 'texts'> {
  const { acceptance, changes } = settlement
  const after = memory?.comparison.after ?? viewsOf(originalOf(texts))
  const next = memory ? settledBlocks(memory.comparison, changes, acceptance) : firstBlocks(after)
  const recorder = new Recorder(next, after, memory, settlement)
  const seen = new Set<string>()
  for (const { note, state, place, ...rest } of anchored.anchors) {
    if (seen.has(note.id)) continue
    seen.add(note.id)
    const found = place ?? ('found' in rest ? rest.found : undefined)
    recorder.note(note, state, found)
  }
  for (const reference of referencesOf(anchored)) recorder.reference(reference, texts)
  fillWords(next.texts)
  return { begun: memory ? memory.lock.begun : acceptance, texts: next.texts }
}

/** Records notes and references under the blocks of the next lock. */
class Recorder {
  readonly #next: NextBlocks
  readonly #after: readonly TextView[]
  readonly #memory: LockMemory | undefined
  readonly #settlement: Settlement

  constructor(
    next: NextBlocks,
    after: readonly TextView[],
    memory: LockMemory | undefined,
    settlement: Settlement,
  ) {
    this.#next = next
    this.#after = after
    this.#memory = memory
    this.#settlement = settlement
  }

  note(note: Note, state: 'exact' | 'moved' | 'failed', place: Place | undefined): void {
    const remembered = this.#memory?.ofNote(note, place)
    const query = queryOf(note)
    const isAccepted = this.#settlement.anchors.has(note.id)
    if (place && (state === 'exact' || isAccepted)) {
      const recorded = this.#record(
        note.id,
        query,
        this.#passageAt(place),
        place.extent,
        undefined,
        this.#next.ofNow,
      )
      if (recorded && state === 'moved' && isAccepted) this.#sign(recorded, note.id)
      if (recorded) return
    }
    const kept = remembered ?? this.#memory?.recorded(note.id)
    if (kept) this.#keep(note, kept.query ?? query, kept)
  }

  reference({ owner, target }: Reference, { targetById }: AnchorTexts): void {
    const found = targetById.get(target)
    const remembered = this.#memory?.ofReference(owner, target, found)
    const item = `${owner}:${target}`
    const now = found && this.#passageAt({ ...found, text: found.text })
    const isAccepted = this.#settlement.anchors.has(item)
    const isSettled = !remembered || isAccepted || (now && isKeptAt(remembered, now))
    if (now && isSettled) {
      const block = this.#next.ofNow.get(blocksIn(now.view, now.span)!.first)
      if (block && remembered && isAccepted) this.#sign(block, item)
      if (block) {
        this.#link(block, owner, target)
        return
      }
    }
    if (!remembered) return
    const { origin, image, was } = remembered
    const old = origin && this.#next.ofOld.get(blocksIn(origin.view, origin.span)!.first)
    const isSure = image?.state === 'kept' || (image?.state === 'elsewhere' && !(now && isSame(image, now)))
    const moved = isSure ? this.#next.ofNow.get(blocksIn(image.view, image.span)!.first) : undefined
    // A block that reads as before may still be another with the same text: that settles nothing.
    const keeps = old !== undefined && !old.isNow
    const from = keeps ? origin : image
    const whole = keeps ? old : moved
    const isWhole =
      whole && from && wholeAt(whole, 'paragraph') === from.view.value.slice(from.span.from, from.span.to)
    const block = isWhole ? whole : undefined
    if (block) this.#link(block, owner, target)
    else this.#lose({ note: owner, target, query: '-' }, origin, was ?? wordsOf(origin, 'paragraph'))
  }

  #link({ text, index }: NextBlock, owner: string, target: string): void {
    text.blocks[index]!.links.push({ owner, target, words: '', line: 0 })
  }

  #sign({ text, index }: NextBlock, anchor: string): void {
    const { acceptance } = this.#settlement
    if (acceptance) text.blocks[index]!.accepted.push({ ...acceptance, anchor })
  }

  #passageAt({ text, start, end }: { text: string | number; start: number; end: number }): Passage {
    const view =
      typeof text === 'number' ? this.#after[text]! : this.#after.find((one) => one.text.id === text)!
    return { view, span: { from: view.points.toUnits(start), to: view.points.toUnits(end) } }
  }

  /** Record a note at a passage, if all blocks that it touches stand in the next lock as they stand there. */
  #record(
    note: string,
    query: string,
    { view, span }: Passage,
    extent: Place['extent'],
    was: string | undefined,
    blocks: ReadonlyMap<BlockView, NextBlock>,
  ): NextBlock | undefined {
    const touched = blocksIn(view, span)
    const first = touched && blocks.get(touched.first)
    if (!touched || !first) return undefined
    const anchor = { note, query, was, words: '', line: 0 }
    if (extent === 'words') {
      for (let index = touched.first.index; index <= touched.last.index; index++) {
        const other = blocks.get(view.blocks[index]!)
        if (other?.text !== first.text || other.index - first.index !== index - touched.first.index)
          return undefined
      }
      const origin = view.points.fromUnits(touched.first.from)
      const [start, end] = [span.from, span.to].map((offset) => view.points.fromUnits(offset) - origin)
      first.text.blocks[first.index]!.anchors.push({ ...anchor, extent: { start: start!, end: end! } })
    } else {
      // Where only a part of it was accepted, it is not the whole that it was, nor the one that it is.
      if (extent !== 'chapter' && wholeAt(first, extent) !== view.value.slice(span.from, span.to))
        return undefined
      first.text.blocks[first.index]!.anchors.push({ ...anchor, extent })
    }
    return first
  }

  /** Keep what is remembered of a note: where it stood, or where that went, or what it was. */
  #keep(note: Note, query: string, { origin, was, image, extent }: Memory): void {
    const old = was ?? wordsOf(origin, extent)
    const recordAt = (passage: Passage, before: string | undefined, blocks: NextBlocks['ofNow']) =>
      this.#record(note.id, query, passage, extent, before, blocks)
    const { ofNow, ofOld } = this.#next
    const isNow = origin && blocksOf(origin).some((block) => ofOld.get(block)?.isNow)
    if (origin && !isNow && recordAt(origin, was, ofOld)) return
    if (image?.state === 'kept' && recordAt(image, was, ofNow)) return
    // A block that reads as before may still be another with the same text: that settles nothing.
    if (origin && recordAt(origin, old, ofOld)) return
    if (image && recordAt(image, old, ofNow)) return
    this.#lose({ note: note.id, target: undefined, query }, origin, old)
  }

  /** Record that a passage is gone, behind the block that stood before it. */
  #lose(
    lost: { note: string; target: string | undefined; query: string },
    origin: Passage | undefined,
    was: string,
  ): void {
    const index = origin ? blocksIn(origin.view, origin.span)!.first.index : -1
    const before = origin?.view.blocks.slice(0, index + 1).reverse() ?? []
    const near = before.map((block) => this.#next.ofOld.get(block)).find((block) => block !== undefined)
    const text = this.#next.texts.find(({ id }) => id === origin?.view.text.id) ?? this.#next.texts.at(-1)
    const trail = near ? near.text.blocks[near.index]!.trail : text && trailOf(text)
    trail?.lost.push({ ...lost, was, line: 0 })
  }
}

/** The text of a whole paragraph or footnote of the next lock. */
function wholeAt({ text: { blocks }, index }: NextBlock, extent: 'paragraph' | 'footnote'): string {
  if (extent === 'footnote') return blocks.map(({ text }) => text).join('\n')
  let first = index
  while (first > 0 && blocks[first]!.step === 0) first -= 1
  let last = index
  while (blocks[last + 1]?.step === 0) last += 1
  return blocks
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('\n')
}

/** The blocks that a passage touches. */
function blocksOf({ view, span }: Passage): BlockView[] {
  const { first, last } = blocksIn(view, span)!
  return view.blocks.slice(first.index, last.index + 1)
}

function isSame(one: Passage, other: Passage): boolean {
  return one.view === other.view && one.span.from === other.span.from && one.span.to === other.span.to
}

function isKeptAt({ image, was }: Memory, now: Passage): boolean {
  return image?.state === 'kept' && was === undefined && isSame(image, now)
}

function wordsOf(passage: Passage | undefined, extent: Memory['extent']): string {
  if (!passage) return ''
  const { view, span } = passage
  return shownWords(view.value.slice(span.from, span.to), extent === 'words' ? { start: 0, end: 0 } : extent)
}

/** Write beside each entry the words at its place, from the lock's own texts. */
function fillWords(texts: readonly NextText[]): void {
  for (const view of viewsOf(texts)) {
    for (const blockView of view.blocks) {
      const wordsAt = (extent: LockedAnchor['extent'], span = spanOfAnchor(view, blockView, { extent })) =>
        span ? shownWords(view.value.slice(span.from, span.to), extent) : ''
      for (const anchor of blockView.block.anchors) anchor.words = wordsAt(anchor.extent)
      for (const link of blockView.block.links)
        link.words = wordsAt('paragraph', paragraphAround(view, blockView))
    }
  }
}
