/**
 * The promise of the lock, put to the test: whatever is done to the original, a note stands on the characters that it
 * was written for, or it is reported. Where the characters went is known from the edit itself; the program sees two
 * texts alone.
 *
 * Two histories can lead to the same text: of `x x` one `x` is taken out, and nobody can tell which. Then, and only
 * then, it is enough that the note stands where a shortest history leaves its words.
 */
import { anchor } from '../../scripts/anchor/anchor.ts'
import { anchorTexts } from '../../scripts/anchor/texts.ts'
import { originalChanges } from '../../scripts/lock/changes.ts'
import { spanOfAnchor } from '../../scripts/lock/locked-place.ts'
import { memoryOf } from '../../scripts/lock/memory.ts'
import { readLock } from '../../scripts/lock/read-lock.ts'
import { settle } from '../../scripts/lock/settle.ts'
import { type NextBlocks, settledBlocks } from '../../scripts/lock/settle-blocks.ts'
import { type TextView, viewsOf } from '../../scripts/lock/view.ts'
import { writeLock } from '../../scripts/lock/write-lock.ts'
import type { Anchored, Parsed } from '../../scripts/model/edition.ts'
import type { Lock } from '../../scripts/model/lock.ts'
import { decode } from '../../scripts/read/text.ts'
import { diceOf } from '../support/random-edition.ts'
import { randomEdit } from './edits.ts'
import {
  charactersAt,
  charactersOf,
  type PlacedLink,
  type PlacedNote,
  paragraphsOf,
  plainTexts,
  randomNotes,
  sameCharacters,
  visible,
} from './random-notes.ts'
import { isPossiblePassage, isPossibleWhole } from './shortest-history.ts'
import { type Original, randomOriginal, type Tagged, type TaggedText, textOf } from './tagged.ts'
import { plainEdition } from './tagged-edition.ts'

/** What came out, over any number of histories. */
export interface Tally {
  /** Edits made. */
  edits: number
  exact: number
  reported: number
  /** Exact where another history would have left the note elsewhere. */
  undecidable: number
  /** Notes on their own words in blocks that no edit touched, and those that were reported nevertheless. */
  untouched: number
  alarms: number
  faults: string[]
}

export function emptyTally(): Tally {
  return { edits: 0, exact: 0, reported: 0, undecidable: 0, untouched: 0, alarms: 0, faults: [] }
}

/** A lock and the original that it holds. */
interface Locked {
  lock: Lock
  original: Original
  /** Whether it holds the manuscript as it stands. */
  isWhole: boolean
}

/**
 * Make an original, notes on it and a lock; edit it; look where the notes stand; accept some or all of it; and so on.
 *
 * @param seed any whole number
 * @param tally of all histories
 * @param size how many times as many paragraphs
 */
export function runHistory(seed: number, tally: Tally, size = 1): void {
  const dice = diceOf(seed)
  const first = randomOriginal(dice, size)
  const { notes, links } = randomNotes(dice, first)
  const edition = (original: Original, lock?: Lock) =>
    plainEdition(
      plainTexts(original),
      notes.map(({ note }) => note),
      lock,
    )
  let last = lockOf(anchor(edition(first)), first, first, new Set())
  let before = first
  for (let round = 1 + dice.below(3); round > 0; round--) {
    const edited = randomEdit(dice, before)
    tally.edits += 1
    const anchored = anchor(edition(edited.original, last.lock))
    const judge = new Judge(seed, tally, last.original, edited.original)
    judge.notes(anchored, notes)
    judge.links(anchored, links)
    if (edited.isLocal && last.isWhole) judge.silence(anchored, notes)
    const share = dice.chance(0.6) ? 1 : 0.5
    const accepted = changesOf(anchored).filter(() => dice.chance(share))
    const held = last.original
    last = lockOf(anchored, held, edited.original, new Set(accepted))
    const again = new Judge(seed, tally, last.original, edited.original)
    new Judge(seed, tally, held, edited.original).memory(last, notes)
    const settled = anchor(edition(edited.original, last.lock))
    again.notes(settled, notes)
    for (const [index, placed] of notes.entries())
      placed.isSettled = settled.anchors[index]!.state === 'exact'
    before = edited.original
  }
}

/** Names of all that has changed of the original. */
function changesOf(anchored: Anchored): string[] {
  const texts = anchorTexts(anchored)
  const memory = memoryOf(anchored, texts)
  const { files } = anchored
  return memory
    ? originalChanges({ comparison: memory.comparison, texts, files }).map(({ item }) => item)
    : []
}

/** Accept changes of the original, never a note. */
function lockOf(anchored: Anchored, before: Original, after: Original, changes: ReadonlySet<string>): Locked {
  const texts = anchorTexts(anchored)
  const memory = memoryOf(anchored, texts)
  const acceptance = { by: 'An Editor', reason: 'read again', date: undefined, anchor: undefined }
  const text = writeLock(settle(anchored, texts, memory, { changes, anchors: new Set(), acceptance }))
  const file = decode('manuscript/manuscript.lock', Buffer.from(text))
  const lock = readLock(file)
  if (!lock) throw new Error(`the lock cannot be read back: ${file.messages.join('; ')}\n${text}`)
  if (!memory) return { lock, original: after, isWhole: true }
  const { comparison } = memory
  const next = settledBlocks(comparison, changes, acceptance)
  const original = next.texts.map((held): TaggedText => {
    const kind = held.kind === 'footnote' ? 'footnote' : 'chapter'
    return { id: held.id, kind, blocks: held.blocks.map(() => []) }
  })
  const fill = (views: readonly TextView[], source: Original, places: NextBlocks['ofNow']) => {
    for (const [number, { blocks }] of views.entries()) {
      for (const view of blocks) {
        const place = places.get(view)
        if (place)
          original[next.texts.indexOf(place.text)]!.blocks[place.index] = source[number]!.blocks[view.index]!
      }
    }
  }
  fill(comparison.before, before, next.ofOld)
  fill(comparison.after, after, next.ofNow)
  const [held, stands] = [original, after].map((one) => JSON.stringify(plainTexts(one)))
  return { lock, original, isWhole: held === stands }
}

class Judge {
  readonly #seed: number
  readonly #tally: Tally
  readonly #before: Original
  readonly #after: Original

  constructor(seed: number, tally: Tally, before: Original, after: Original) {
    this.#seed = seed
    this.#tally = tally
    this.#before = before
    this.#after = after
  }

  /** Each note is exact on its own characters, or it has a message. */
  notes({ anchors }: Anchored, notes: readonly PlacedNote[]): void {
    for (const [index, placed] of notes.entries()) {
      const { note } = placed
      const found = anchors[index]!
      if (found.state !== 'exact') {
        this.#tally.reported += 1
        const [from, to] = [index * 10 + 1, index * 10 + 2]
        const messages = found.note.file.messages.filter(({ line = 0 }) => line >= from && line <= to)
        if (messages.length === 0) this.#fault(`${note.id} is ${found.state} and nothing is said of it`)
        continue
      }
      this.#tally.exact += 1
      const stands = charactersAt(this.#after, found.place)
      const isRight = belongsTo(placed, stands, note.lemma === undefined)
      if (!isRight) this.#excuse(note.id, placed, found.place, note.lemma === undefined)
      // A paragraph is itself from edit to edit, though in the end no word of it may be left.
      else placed.passage = stands
    }
  }

  /** Each reference leads to its paragraph still, or it has a message. */
  links({ notes: all }: Parsed, links: readonly PlacedLink[]): void {
    const paragraphs = new Map(paragraphsOf(this.#after).map(({ target, passage }) => [target, passage]))
    for (const placed of links) {
      const { owner, target } = placed
      const note = all.find(({ id }) => id === owner)!
      const stands = paragraphs.get(target)
      // A dead link is told by a later step.
      if (!stands) continue
      const line = note.position.start.line + 4
      const isReported = note.file.messages.some((message) => message.line === line)
      if (isReported) continue
      if (belongsTo(placed, stands, true)) {
        placed.passage = stands
        continue
      }
      this.#excuse(`${owner}:${target}`, placed, this.#placeOf(target), true)
    }
  }

  /** What the lock remembers of a note without a doubt is its own passage too. */
  memory({ lock, original }: Locked, notes: readonly PlacedNote[]): void {
    for (const view of viewsOf(lock.texts)) {
      for (const block of view.blocks) {
        for (const locked of block.block.anchors) {
          if (locked.was !== undefined) continue
          const span = spanOfAnchor(view, block, locked)!
          const stands = charactersAt(original, { text: view.text.id, start: span.from, end: span.to })
          const placed = notes.find(({ note }) => note.id === locked.note)!
          const isWhole = placed.note.lemma === undefined
          if (!belongsTo(placed, stands, isWhole))
            this.#excuse(`the lock: ${locked.note}`, placed, this.#placeWith(stands), isWhole)
          else if (isWhole) {
            placed.earlier.push(placed.passage)
            placed.passage = stands
          }
        }
      }
    }
  }

  /** Where some characters stand now. */
  #placeWith(characters: readonly Tagged[]): { text: string; start: number; end: number } {
    const [first, last] = [characters[0]!.number, characters.at(-1)!.number]
    for (const { id } of this.#after) {
      const all = charactersOf(this.#after, id)
      const start = all.findIndex(({ number }) => number === first)
      const end = all.findIndex(({ number }) => number === last) + 1
      if (start >= 0 && end > start) return { text: id, start, end }
    }
    return { text: '', start: 0, end: 0 }
  }

  /** After an edit elsewhere, a note that stands on its own words in a block that no edit has touched is exact. */
  silence({ anchors }: Anchored, notes: readonly PlacedNote[]): void {
    const blocks = this.#after.flatMap((text) => text.blocks)
    const copies = new Map<string, number>()
    for (const text of [...this.#before, ...this.#after].flatMap((one) => one.blocks).map(textOf))
      copies.set(text, (copies.get(text) ?? 0) + 1)
    for (const [index, { note, passage, isSettled }] of notes.entries()) {
      if (note.lemma === undefined || !isSettled) continue
      const own = blocks.find((block) => block.some(({ number }) => number === passage[0]!.number))
      if (!own || copies.get(textOf(own)) !== 2) continue
      const isWhole = this.#before.some((text) =>
        text.blocks.some((block) => block.length === own.length && sameCharacters(block, own)),
      )
      const last = passage.at(-1)!.number
      if (!isWhole || !own.some(({ number }) => number === last)) continue
      const found = anchors[index]!
      const place = found.state === 'moved' ? found.found : found.place
      // Elsewhere it is moved in earnest: `p-3` is another paragraph.
      if (!place || !sameCharacters(charactersAt(this.#after, place), passage)) continue
      this.#tally.untouched += 1
      if (found.state === 'moved') this.#tally.alarms += 1
    }
  }

  #placeOf(target: string): { text: string; start: number; end: number } {
    let number = 0
    for (const text of this.#after) {
      let start = 0
      for (const block of text.blocks) {
        if (text.kind === 'chapter' && `p-${++number}` === target)
          return { text: text.id, start, end: start + block.length }
        start += block.length + 1
      }
    }
    throw new Error(`there is no ${target}`)
  }

  /**
   * A note away from its characters is no fault where the two texts alone could not tell. From then on it belongs to the
   * characters on which it stands.
   */
  #excuse(
    name: string,
    placed: Placed,
    place: { text: string; start: number; end: number },
    isWhole: boolean,
  ): void {
    const stands = visible(charactersOf(this.#after, place.text).slice(place.start, place.end))
    const isPossible = [placed.passage, ...placed.earlier].some((passage) =>
      isWhole
        ? isPossibleWhole(this.#before, passage, stands)
        : isPossiblePassage(this.#before, this.#after, passage, place),
    )
    if (isPossible) {
      this.#tally.undecidable += 1
      placed.earlier.push(placed.passage)
      placed.passage = stands
    } else this.#fault(`${name} stands on ${show(stands)}, and was written for ${show(placed.passage)}`)
  }

  #fault(text: string): void {
    this.#tally.faults.push(`seed ${this.#seed}: ${text}`)
  }
}

type Placed = Pick<PlacedNote, 'passage' | 'earlier'>

/** Whether characters are those that a note was written for, or those that may as well be. */
function belongsTo({ passage, earlier }: Placed, stands: readonly Tagged[], isWhole: boolean): boolean {
  return [passage, ...earlier].some((one) => (isWhole ? isMostly(one, stands) : sameCharacters(stands, one)))
}

/** Most of either are characters of the other. */
function isMostly(one: readonly Tagged[], other: readonly Tagged[]): boolean {
  const numbers = new Set(one.map(({ number }) => number))
  const shared = other.filter(({ number }) => number >= 0 && numbers.has(number)).length
  return shared * 2 >= one.length && shared * 2 >= other.length
}

function show(characters: readonly Tagged[]): string {
  const [first, last] = [characters[0], characters.at(-1)]
  return `\`${characters.map(({ character }) => character).join('')}\` (${first?.number}–${last?.number})`
}
