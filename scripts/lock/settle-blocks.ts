/**
 * The texts of the next lock: blocks as they stand where their change was accepted, as the lock has them where not.
 *
 *     lock    A · B · C          B changed and accepted, C removed and not accepted, D added and accepted
 *     now     A · B′ · D
 *     next    A · B′ · C · D
 */
import type { Acceptance, LockedBlock, LockedText, OriginalBlock, Removal, Trail } from '../model/lock.ts'
import { blockChangesOf, type Comparison, isRenamed } from './comparison.ts'
import { digest } from './digest.ts'
import type { TextPair } from './pair-texts.ts'
import type { BlockView, TextView } from './view.ts'

/** A text of the next lock, being made. */
export interface NextText extends LockedText {
  blocks: LockedBlock[]
}

/** Where a block stands in the next lock. */
export interface NextBlock {
  text: NextText
  index: number
  /** Whether it reads as a block that stands in the manuscript, with which it is taken to be the same. */
  isNow: boolean
}

/** The next lock without notes, and how to find blocks in it. */
export interface NextBlocks {
  texts: NextText[]
  /** By the block of the last lock; only blocks that read as they did. */
  ofOld: Map<BlockView, NextBlock>
  /** By the block that stands in the manuscript; only blocks that read as they do there. */
  ofNow: Map<BlockView, NextBlock>
}

/**
 * Make the texts of the first lock.
 *
 * @param views of the original as it stands
 */
export function firstBlocks(views: readonly TextView[]): NextBlocks {
  const next: NextBlocks = { texts: [], ofOld: new Map(), ofNow: new Map() }
  for (const view of views) {
    const text = nextText(view, view.text.id)
    next.texts.push(text)
    for (const now of view.blocks) next.ofNow.set(now, add(text, nextBlock(now.block, []), true))
  }
  return next
}

/**
 * Make the texts of the next lock.
 *
 * @param comparison of the last lock with the original as it stands
 * @param accepted names of the changes that are accepted
 * @param acceptance who accepts them, and why
 */
export function settledBlocks(
  comparison: Comparison,
  accepted: ReadonlySet<string>,
  acceptance: Acceptance | undefined,
): NextBlocks {
  const next: NextBlocks = { texts: [], ofOld: new Map(), ofNow: new Map() }
  const settler = new BlockSettler(comparison, accepted, acceptance, next)
  const byAfter = comparison.pairs.filter((pair) => pair.after)
  const byBefore = comparison.before.map((before) => comparison.pairs.find((pair) => pair.before === before)!)
  const isOrderAccepted = comparison.reordered.length === 0 || accepted.has('order')
  for (const pair of isOrderAccepted ? merged(byAfter, byBefore) : merged(byBefore, byAfter))
    settler.settle(pair)
  // Where nothing is left, what is remembered of notes still needs a place.
  const [first] = comparison.before
  if (next.texts.length === 0 && first) next.texts.push(nextText(first, first.text.id))
  return next
}

/** All of two lists: those that only the second has stand behind what they follow there. */
function merged<Item>(first: readonly Item[], second: readonly Item[]): Item[] {
  const all = [...first]
  for (const [index, item] of second.entries())
    if (!all.includes(item)) all.splice(all.indexOf(second[index - 1]!) + 1, 0, item)
  return all
}

class BlockSettler {
  readonly #comparison: Comparison
  readonly #accepted: ReadonlySet<string>
  readonly #acceptance: Acceptance | undefined
  readonly #next: NextBlocks

  constructor(
    comparison: Comparison,
    accepted: ReadonlySet<string>,
    acceptance: Acceptance | undefined,
    next: NextBlocks,
  ) {
    this.#comparison = comparison
    this.#accepted = accepted
    this.#acceptance = acceptance
    this.#next = next
  }

  settle(pair: TextPair<LockedText>): void {
    const view = pair.after ?? pair.before!
    const keepsName = isRenamed(pair) && !this.#accepted.has(`${view.text.id}/name`)
    const text = nextText(view, this.#unused(view.text.kind, keepsName ? pair.before!.text.id : view.text.id))
    text.head.removed.push(...(pair.before?.text.head.removed ?? []))
    const { before, after } = pair
    if (before && after && !this.#comparison.changes.has(before))
      for (const old of before.blocks) this.#keep(text, old, after.blocks[old.index])
    for (const change of blockChangesOf(pair, this.#comparison.changes)) this.#settleBlock(text, view, change)
    if (text.blocks.length > 0 || (after && (before || after.blocks.length === 0))) {
      // A footnote stands behind its chapter, also where nothing of that is accepted, or left.
      if (isFootnote(text.kind) && this.#next.texts.length === 0)
        this.#next.texts.push({ ...nextText(view, text.chapter), kind: 'chapter' })
      this.#next.texts.push(text)
    } else this.#next.texts.at(-1)?.head.removed.push(...text.head.removed)
  }

  #settleBlock(
    text: NextText,
    view: TextView,
    { kind, old, now }: ReturnType<typeof blockChangesOf>[number],
  ): void {
    const from = now && this.#comparison.movedFrom.get(now)?.block
    const to = old && !now ? this.#comparison.movedTo.get(old) : undefined
    if (kind === 'same' && old) this.#keep(text, old, now)
    else if (to && old) {
      if (!this.#isAccepted(to.view, to.block)) this.#keep(text, old, undefined)
    } else if (now && this.#isAccepted(view, now)) {
      const origin = (old ?? from) as BlockView<LockedBlock> | undefined
      const block = nextBlock(now.block, [...(origin?.block.accepted ?? []), ...this.#signed])
      block.trail.removed.push(...(old?.block.trail.removed ?? []))
      this.#next.ofNow.set(now, add(text, block, true))
    } else if (old && !now && this.#accepted.has(`${view.text.id}/-${old.index + 1}`)) {
      const removals = this.#signed.map((acceptance): Removal => ({ text: old.block.text, acceptance }))
      trailOf(text).removed.push(...removals, ...old.block.trail.removed)
    } else if (old) this.#keep(text, old, undefined)
  }

  /** Of two texts that have changed names only one may be accepted under the new one yet. */
  #unused(kind: NextText['kind'], id: string): string {
    const isTaken = this.#next.texts.some(
      (other) => other.id === id && isFootnote(other.kind) === isFootnote(kind),
    )
    return isTaken ? this.#unused(kind, `${id}~`) : id
  }

  get #signed(): Acceptance[] {
    return this.#acceptance ? [this.#acceptance] : []
  }

  #isAccepted(view: TextView, now: BlockView): boolean {
    return this.#accepted.has(`${view.text.id}/${now.index + 1}`)
  }

  #keep(text: NextText, old: BlockView<LockedBlock>, now: BlockView | undefined): void {
    const block = nextBlock(old.block, old.block.accepted)
    block.trail.removed.push(...old.block.trail.removed)
    const place = add(text, block, now !== undefined)
    this.#next.ofOld.set(old, place)
    if (now) this.#next.ofNow.set(now, place)
  }
}

function isFootnote(kind: NextText['kind']): boolean {
  return kind === 'footnote'
}

/** Where an entry goes that stands behind the last block of a text. */
export function trailOf(text: NextText): Trail {
  return text.blocks.at(-1)?.trail ?? text.head
}

function add(text: NextText, block: LockedBlock, isNow: boolean): NextBlock {
  text.blocks.push(block)
  return { text, index: text.blocks.length - 1, isNow }
}

function nextText({ text: { kind, chapter } }: TextView, id: string): NextText {
  return { id, kind, chapter, line: 0, blocks: [], head: { removed: [], lost: [] } }
}

function nextBlock({ kind, step, text, marks }: OriginalBlock, accepted: readonly Acceptance[]): LockedBlock {
  return {
    ...{ kind, step, text, marks, hash: digest(text), line: 0 },
    ...{ anchors: [], links: [], accepted: [...accepted], trail: { removed: [], lost: [] } },
  }
}
