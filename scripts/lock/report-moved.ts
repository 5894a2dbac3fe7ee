/** Says of notes and references that the lock knows them elsewhere, and what to write where that can be told. */
import { relatedPlace } from '../anchor/passage.ts'
import type { AnchorTexts } from '../anchor/texts.ts'
import type { Place } from '../model/anchor.ts'
import type { Parsed } from '../model/edition.ts'
import type { Note } from '../model/note.ts'
import { type RelatedPlace, report } from '../problems/report.ts'
import type { Seen } from '../rules/shared/lock.ts'
import { likeness } from './likeness.ts'
import type { LockMemory, Memory, Passage } from './memory.ts'
import { offerFor } from './offer.ts'
import { referencesOf } from './references.ts'
import { passageIn, type Span, type TextView, whereIn } from './view.ts'

/** Words around a passage that its likeness to another is measured with. */
const wordsAround = 8

/** Passages that a memory and a place of today name. */
export interface Movement {
  before: Seen | undefined
  after: Seen
  score: number
}

/**
 * Report a note that stands where the lock does not know it.
 *
 * @param memory of the edition
 * @param texts of the edition as it stands
 * @param note that has a place today
 * @param place it has
 * @param remembered of it
 */
export function reportMoved(
  memory: LockMemory,
  texts: AnchorTexts,
  note: Note,
  place: Place,
  remembered: Memory,
): void {
  const now = passageAt(memory, texts, place)
  const offer = offerFor(memory, texts, note, remembered)
  const whole =
    remembered.image && !note.lemma
      ? `in="${whereIn(remembered.image.view, remembered.image.span)}"`
      : undefined
  const expected = [offer?.lemma, offer?.selector, whole].filter((text) => text !== undefined)
  const isHere = remembered.image && isSame(remembered.image, now)
  report(
    note.file,
    'anchor-moved',
    note.lemma?.position ?? note.attributePositions.in ?? note.position,
    {
      ...{ kind: 'note', name: note.id, item: note.id, ...movement(remembered, now) },
      ...{ stays: isHere === true, expected: isHere ? [] : expected },
    },
    [...placesOf(memory, remembered), placeNow(memory, texts, now)],
  )
}

/**
 * Report references to paragraphs whose number is another paragraph's now.
 *
 * @param memory of the edition
 * @param texts of the edition as it stands
 * @param parsed the edition
 */
export function reportMovedReferences(memory: LockMemory, texts: AnchorTexts, parsed: Parsed): void {
  for (const { owner, target, write, file, place } of referencesOf(parsed)) {
    const found = texts.targetById.get(target)
    const remembered = found && memory.ofReference(owner, target, found)
    if (!found || !remembered) continue
    const now = passageOf(memory, found)
    const { image } = remembered
    if (image?.state === 'kept' && isSame(image, now)) continue
    const isElsewhere = image && !isSame(image, now)
    report(
      file,
      'anchor-moved',
      place,
      {
        ...{
          kind: 'reference',
          name: write(target),
          item: `${owner}:${target}`,
          ...movement(remembered, now),
        },
        stays: image !== undefined && isSame(image, now),
        expected: isElsewhere ? [write(whereIn(image.view, image.span))] : [],
      },
      [...placesOf(memory, remembered), placeNow(memory, texts, now)],
    )
  }
}

/**
 * Report that a note has failed because the words it stands on have changed, or its attributes no longer select them.
 *
 * @param memory of the edition
 * @param texts of the edition as it stands
 * @param note that has no place
 * @returns false where the lock does not know better than the search
 */
export function reportPassageChanged(memory: LockMemory, texts: AnchorTexts, note: Note): boolean {
  const lemma = note.lemma
  const remembered = memory.ofNote(note, undefined)
  if (!lemma || !remembered?.origin || !remembered.image) return false
  const offer = offerFor(memory, texts, note, remembered)
  if (!offer || (offer.lemma === undefined && offer.selector === undefined)) return false
  const { before, after, score } = movement(remembered, remembered.image)
  const failure = {
    ...{ cause: 'passage-changed' as const, before: before!, after, score },
    ...{ rewritten: offer.lemma, selector: offer.selector, note: note.id, isEnough: offer.isEnough },
  }
  report(note.file, 'anchor-failed', lemma.position, { lemma: lemma.value, failure }, [
    ...placesOf(memory, remembered),
    placeNow(memory, texts, remembered.image),
  ])
  return true
}

/**
 * Report that a note has failed because its passage was removed.
 *
 * @param memory of the edition
 * @param note that has no place, and that no passage is like
 * @returns false where the lock does not know its passage
 */
export function reportPassageRemoved(memory: LockMemory, note: Note): boolean {
  const { lemma } = note
  const remembered = memory.ofNote(note, undefined)
  const before = remembered && !remembered.image ? rememberedPassage(remembered) : undefined
  if (!lemma || !remembered || !before) return false
  const failure = { cause: 'passage-removed' as const, before }
  report(
    note.file,
    'anchor-failed',
    lemma.position,
    { lemma: lemma.value, failure },
    placesOf(memory, remembered),
  )
  return true
}

/** Report the notes that the lock knows and the edition no longer has. */
export function reportGoneNotes({ lock, recordedNotes }: LockMemory, parsed: Pick<Parsed, 'notes'>): void {
  const present = new Set(parsed.notes.map(({ id }) => id))
  const gone = [...recordedNotes].filter(([id]) => !present.has(id))
  const [first] = gone
  if (!first) return
  report(lock.file, 'lock-note-gone', { line: first[1], column: 1 }, { notes: gone.map(([id]) => id) })
}

/** What a note stood on when it was accepted; undefined where nothing is known of it any more. */
export function rememberedPassage({ origin, was }: Memory): Seen | undefined {
  const where = origin && whereIn(origin.view, origin.span)
  if (was !== undefined) return { where, words: `[${was}]` }
  return origin && { where, words: passageIn(origin.view, origin.span) }
}

/**
 * Measure how far a passage is from what is remembered.
 *
 * @param remembered what the lock says
 * @param now the passage of today
 */
export function movement(remembered: Memory, now: Passage): Movement {
  const { origin, was } = remembered
  const old = was ?? (origin ? surroundings(origin) : '')
  const after = was === undefined ? surroundings(now) : now.view.value.slice(now.span.from, now.span.to)
  return {
    before: rememberedPassage(remembered),
    after: { where: whereIn(now.view, now.span), words: passageIn(now.view, now.span) },
    score: likeness(old, after),
  }
}

/** A passage with the words around it. */
function surroundings({ view: { value }, span: { from, to } }: Passage): string {
  const reach = wordsAround * 24
  const head = value
    .slice(Math.max(0, from - reach), from)
    .split(/\s+/u)
    .slice(-wordsAround - 1)
    .join(' ')
  const tail = value
    .slice(to, to + reach)
    .split(/\s+/u)
    .slice(0, wordsAround + 1)
    .join(' ')
  return `${head} ${value.slice(from, to)} ${tail}`
}

function isSame(one: Passage, other: Passage): boolean {
  return one.view === other.view && one.span.from === other.span.from && one.span.to === other.span.to
}

function passageAt(memory: LockMemory, texts: AnchorTexts, place: Place): Passage {
  const text = texts.all.findIndex(({ anchorText }) => anchorText.id === place.text)
  return passageOf(memory, { text, start: place.start, end: place.end })
}

function passageOf(
  memory: LockMemory,
  { text, start, end }: { text: number; start: number; end: number },
): Passage {
  const view = memory.comparison.after[text]!
  return { view, span: { from: view.points.toUnits(start), to: view.points.toUnits(end) } }
}

function placesOf({ lock }: LockMemory, { line }: Memory): RelatedPlace[] {
  return line === undefined ? [] : [{ file: lock.file.path, line, column: 1, text: 'as it was accepted' }]
}

function placeNow(
  memory: LockMemory,
  texts: AnchorTexts,
  { view, span }: { view: TextView; span: Span },
): RelatedPlace {
  const { points } = view
  const [start, end] = [points.fromUnits(span.from), points.fromUnits(span.to)]
  const text = memory.comparison.after.indexOf(view)
  return relatedPlace(texts, { text, start, end, from: 0, to: 0 }, 'as it stands')
}
