/**
 * The step that gives each note its place in the original. A note has the one place that its lemma and its
 * attributes allow, or it has failed and the message says what would help; nothing is attached to a guess.
 *
 *     note     > 613 people   in=p-9
 *     text     … proved that 613 people were killed.
 *     place                  ^start     ^end = call
 */
import { type LockMemory, memoryOf } from '../lock/memory.ts'
import { reportChanges } from '../lock/report-changes.ts'
import {
  reportGoneNotes,
  reportMoved,
  reportMovedReferences,
  reportPassageChanged,
  reportPassageRemoved,
} from '../lock/report-moved.ts'
import type { Anchor, Place } from '../model/anchor.ts'
import type { Anchored, Parsed } from '../model/edition.ts'
import type { Note } from '../model/note.ts'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import { oneLine, writeLemma } from './attributes.ts'
import { callPlace } from './call-place.ts'
import { candidatesOf, explain } from './explain.ts'
import { type Found, mostPlaces, partsOf } from './find-quote.ts'
import { locate } from './locate.ts'
import { type Near, nearFinder } from './near.ts'
import { inContext, relatedPlace, whereIs, wordsAt } from './passage.ts'
import { type AnchorTexts, anchorTexts, blockBefore, type Target } from './texts.ts'
import { withinCluster } from './within-cluster.ts'

/**
 * Failed notes for which the passage that was meant is looked for. A manuscript that was exchanged fails them
 * all, and then nobody is helped by thousands of likenesses.
 */
const mostNearSearches = 200

/** What the notes of one edition are anchored with. */
interface Context {
  texts: AnchorTexts
  language: string
  near: (lemma: string) => Near | undefined
  nearSearches: number
  /** What the lock remembers; undefined without one. */
  memory: LockMemory | undefined
}

/**
 * Anchor the notes of an edition.
 *
 * @param parsed the edition; problems are reported on the files of its notes
 * @returns the edition with an anchor for each note, in the order of the notes
 */
export function anchor(parsed: Parsed): Anchored {
  const texts = anchorTexts(parsed)
  const context: Context = {
    texts,
    language: parsed.config.language,
    near: nearFinder(texts),
    nearSearches: 0,
    memory: memoryOf(parsed, texts),
  }
  const { memory } = context
  if (memory) reportChanges({ comparison: memory.comparison, texts, files: parsed.files })
  const anchors = parsed.notes.map((note): Anchor => {
    const place = note.lemma ? placeOfLemma(context, note, note.lemma.value) : placeOfWhole(context, note)
    if (!place) return { note, state: 'failed', place: undefined }
    const remembered = memory?.ofNote(note, place)
    if (!memory || !remembered || memory.isAt(remembered, place)) return { note, state: 'exact', place }
    reportMoved(memory, texts, note, place, remembered)
    return { note, state: 'moved', place: undefined, found: place }
  })
  if (memory) {
    reportMovedReferences(memory, texts, parsed)
    reportGoneNotes(memory, parsed)
  }
  return { ...parsed, anchors }
}

/** A note on words. */
function placeOfLemma(context: Context, note: Note, lemma: string): Place | undefined {
  const { texts, language } = context
  const { in: within, prefix, suffix } = note.attributes
  if (partsOf(lemma).length === 0) {
    // One of white space alone has been reported where it was read.
    if (lemma.trim() !== '') report(note.file, 'anchor-lemma-empty', note.lemma?.position, {})
    return undefined
  }
  if (within !== undefined && !targetOf(context, note, within)) return undefined
  const places = locate(texts, lemma, { in: within, prefix, suffix })
  const [found] = places
  if (!found) return reportFailed(context, note, lemma)
  if (places.length > 1) return reportAmbiguous(context, note, lemma, places)
  const { folded } = texts.all[found.text]!
  return placeAt(texts, found, callPlace(folded, found.end, language), 'words')
}

/** A note on a whole paragraph, footnote or chapter: `in=` alone. */
function placeOfWhole(context: Context, note: Note): Place | undefined {
  const { in: within, prefix, suffix } = note.attributes
  // A note with neither lemma nor `in=`, or with a context of nothing, has been reported where it was read.
  if (prefix !== undefined || suffix !== undefined) return undefined
  const target = within === undefined ? undefined : targetOf(context, note, within)
  if (!target || within === undefined) return undefined
  if (target.call === undefined) {
    report(note.file, 'anchor-in-empty', note.attributePositions.in ?? note.position, { value: within })
    return undefined
  }
  return placeAt(context.texts, target, target.call, target.extent)
}

function targetOf({ texts }: Context, note: Note, within: string): Target | undefined {
  const target = texts.targetById.get(within)
  if (target) return target
  const ids = [...texts.targetById.keys()]
  const paragraphs = ids.filter((id) => texts.targetById.get(id)?.extent === 'paragraph')
  // `p-900` of an edition with forty paragraphs is near no name; the last paragraph is what it exceeds.
  const alike = within.startsWith('fn-')
    ? ids.filter((id) => texts.targetById.get(id)?.extent === 'footnote')
    : ids
  const near = /^p-\d+$/.test(within) ? paragraphs.slice(-1) : nearest(within, alike, 2)
  const place = note.attributePositions.in ?? note.position
  report(note.file, 'anchor-in-unknown', place, {
    value: within,
    nearest: near,
    paragraphs: paragraphs.length,
  })
  return undefined
}

function placeAt(
  texts: AnchorTexts,
  { text, start, end }: { text: number; start: number; end: number },
  call: number,
  extent: Place['extent'],
): Place {
  const { anchorText } = texts.all[text]!
  const paragraph = blockBefore(anchorText, call)?.paragraph
  return { chapter: anchorText.chapter, text: anchorText.id, start, end, call, paragraph, extent }
}

function reportFailed(context: Context, note: Note, lemma: string): undefined {
  const { texts, memory } = context
  if (memory && reportPassageChanged(memory, texts, note)) return undefined
  if (reportSplit(texts, note, lemma)) return undefined
  context.nearSearches += 1
  const near = context.nearSearches <= mostNearSearches ? context.near : undefined
  const { failure, places } = explain(texts, lemma, note.attributes, near)
  const isNowhere = failure.cause === 'not-found' && !failure.near
  if (isNowhere && memory && reportPassageRemoved(memory, note)) return undefined
  const attribute =
    failure.cause === 'elsewhere' ? 'in' : failure.cause === 'context' ? failure.wrong[0]?.side : undefined
  const position = (attribute && note.attributePositions[attribute]) ?? note.lemma?.position ?? note.position
  const related = places.map(({ found, text }) => relatedPlace(texts, found, text))
  report(note.file, 'anchor-failed', position, { lemma, failure }, related)
}

/** Tell whether the characters stand there as parts of others only; then that is the message. */
function reportSplit(texts: AnchorTexts, note: Note, lemma: string): boolean {
  const parts = partsOf(lemma)
  const [words] = parts
  if (words === undefined || parts.length > 1 || locate(texts, lemma, {}).length > 0) return false
  const found = withinCluster(texts.concordance, words)
  if (!found) return false
  const passage = oneLine(wordsAt(texts.all[found.text]!, found))
  const data = { lemma, where: whereIs(texts, found), passage, rewritten: writeLemma(passage) }
  const related = relatedPlace(texts, found, inContext(texts, found))
  report(note.file, 'anchor-splits-grapheme', note.lemma?.position ?? note.position, data, [related])
  return true
}

function reportAmbiguous(context: Context, note: Note, lemma: string, places: readonly Found[]): undefined {
  const { texts, memory } = context
  if (memory && reportPassageChanged(memory, texts, note)) return undefined
  const candidates = candidatesOf(texts, lemma, places)
  const related = candidates.map((candidate, index) => {
    return relatedPlace(
      texts,
      places[index]!,
      candidate.selector ? `${candidate.selector}: ${candidate.context}` : candidate.context,
    )
  })
  const count = places.length < mostPlaces ? `${places.length}` : `${mostPlaces} or more`
  report(
    note.file,
    'anchor-ambiguous',
    note.lemma?.position ?? note.position,
    { lemma, count, candidates },
    related,
  )
}
