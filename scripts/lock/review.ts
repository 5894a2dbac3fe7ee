/**
 * What `edition accept` shows before anything is recorded: each change of the original, the notes on it one by one, and
 * the notes and references that are to be accepted for themselves.
 */
import { anchor } from '../anchor/anchor.ts'
import { type AnchorTexts, anchorTexts } from '../anchor/texts.ts'
import type { Anchor, Place } from '../model/anchor.ts'
import type { Anchored } from '../model/edition.ts'
import type { Note } from '../model/note.ts'
import { parse } from '../parse/parse.ts'
import { type Collected, collect, type Problem } from '../problems/collect.ts'
import { ruleOf } from '../problems/report.ts'
import { read } from '../read/read.ts'
import type { Seen } from '../rules/shared/lock.ts'
import type { World } from '../world/world.ts'
import { type OriginalChange, originalChanges } from './changes.ts'
import { type LockMemory, type Memory, memoryOf, type Passage } from './memory.ts'
import { type Offer, offerFor } from './offer.ts'
import { originalOf } from './original.ts'
import { referencesOf } from './references.ts'
import { movement, rememberedPassage } from './report-moved.ts'
import { type BlockView, blocksIn, viewsOf } from './view.ts'

/** A note or reference, looked at again. */
export interface Checked {
  /** Its name, for `--only`: id of the note, or `OWNER:p-12`. */
  item: string
  note: Note | undefined
  state: Anchor['state']
  file: string
  line: number | undefined
  before: Seen | undefined
  after: Seen | undefined
  /** Likeness of the two, from 0 to 1. */
  score: number | undefined
  offer: Offer | undefined
  /** Blocks before and after that it touches. */
  blocks: BlockView[]
}

export interface Review {
  anchored: Anchored
  texts: AnchorTexts
  memory: LockMemory | undefined
  changes: { change: OriginalChange; notes: Checked[] }[]
  moved: Checked[]
  failed: Checked[]
  /** Notes that the lock knows and the edition no longer has. */
  gone: string[]
}

/** An edition looked over, or why it cannot be. */
export type Reviewed = { review: Review } | { hindrances: Collected }

/**
 * Look an edition over for what is to be accepted.
 *
 * @param world the edition's folder and everything else outside
 * @returns what there is to accept; or the errors for which nothing can be, since what was read is not what the editors
 *   mean
 */
export async function reviewEdition(world: World): Promise<Reviewed> {
  const files = await read(world)
  if (files.title === undefined && files.chapters.length === 0) return { hindrances: collect(files) }
  const anchored = anchor(await parse(files))
  const found = collect(files)
  const hindrances = found.problems.filter((problem) => isHindrance(problem, anchored))
  if (hindrances.length > 0) return { hindrances: { ...found, problems: hindrances } }
  const texts = anchorTexts(anchored)
  const memory = memoryOf(anchored, texts)
  const checked = [
    ...checkNotes(anchored, texts, memory),
    ...(memory ? checkReferences(anchored, texts, memory) : []),
  ]
  const changes = memory ? originalChanges({ comparison: memory.comparison, texts, files }) : []
  const present = new Set(anchored.notes.map(({ id }) => id))
  return {
    review: {
      ...{ anchored, texts, memory },
      changes: changes.map((change) => ({ change, notes: checked.filter((one) => touches(one, change)) })),
      moved: checked.filter(({ state }) => state === 'moved'),
      failed: checked.filter(({ state }) => state === 'failed'),
      gone: [...(memory?.recordedNotes.keys() ?? [])].filter((id) => !present.has(id)),
    },
  }
}

/**
 * Whether an error makes it doubtful what was read: one of the original, of the notes, or of the configuration, but
 * none of those that `accept` is there to settle.
 */
function isHindrance({ rule, severity, file }: Problem, { files }: Anchored): boolean {
  const others = [
    ...files.sources,
    ...files.evidence.values(),
    ...files.styles,
    ...files.citationStyles.values(),
  ]
  return (
    severity === 'error' &&
    ruleOf(rule as never).step !== 'anchor' &&
    !others.some(({ path }) => path === file)
  )
}

function checkNotes(anchored: Anchored, texts: AnchorTexts, memory: LockMemory | undefined): Checked[] {
  const after = memory?.comparison.after ?? viewsOf(originalOf(texts))
  return anchored.anchors.map((one): Checked => {
    const { note, state } = one
    const place = one.state === 'moved' ? one.found : one.place
    const remembered = memory?.ofNote(note, place) ?? memory?.recorded(note.id)
    const now = place && passageAt(after, place)
    const offer =
      memory && remembered && state !== 'exact' ? offerFor(memory, texts, note, remembered) : undefined
    return {
      ...{
        item: note.id,
        note,
        state,
        offer,
        file: note.file.path,
        line: note.lemma?.position.start.line ?? note.position.start.line,
      },
      ...seen(remembered, now ?? remembered?.image),
      // A note on a whole chapter would be told of each change in it.
      blocks:
        place?.extent === 'chapter'
          ? []
          : [...blocksOf(remembered?.origin), ...blocksOf(remembered?.image), ...blocksOf(now)],
    }
  })
}

function checkReferences(anchored: Anchored, texts: AnchorTexts, memory: LockMemory): Checked[] {
  const checked: Checked[] = []
  for (const { owner, target, file, place } of referencesOf(anchored)) {
    const found = texts.targetById.get(target)
    const remembered = found && memory.ofReference(owner, target, found)
    if (!found || !remembered) continue
    const view = memory.comparison.after[found.text]!
    const span = { from: view.points.toUnits(found.start), to: view.points.toUnits(found.end) }
    const { image } = remembered
    const isKept =
      image?.state === 'kept' &&
      image.view === view &&
      image.span.from === span.from &&
      image.span.to === span.to
    const start =
      place && 'line' in place ? place : place && 'position' in place ? place.position?.start : undefined
    checked.push({
      ...{ item: `${owner}:${target}`, note: undefined, state: isKept ? 'exact' : 'moved', offer: undefined },
      ...{ file: file.path, line: start?.line },
      ...seen(remembered, { view, span }),
      blocks: [...blocksOf(remembered.origin), ...blocksOf({ view, span })],
    })
  }
  return checked
}

function seen(
  remembered: Memory | undefined,
  now: Passage | undefined,
): Pick<Checked, 'before' | 'after' | 'score'> {
  if (!remembered) return { before: undefined, after: undefined, score: undefined }
  if (!now) return { before: rememberedPassage(remembered), after: undefined, score: undefined }
  return movement(remembered, now)
}

function passageAt(after: LockMemory['comparison']['after'], { text, start, end }: Place): Passage {
  const view = after.find((one) => one.text.id === text)!
  return { view, span: { from: view.points.toUnits(start), to: view.points.toUnits(end) } }
}

function blocksOf(passage: Passage | undefined): BlockView[] {
  const touched = passage && blocksIn(passage.view, passage.span)
  return touched ? passage.view.blocks.slice(touched.first.index, touched.last.index + 1) : []
}

function touches({ blocks }: Checked, { old, now }: OriginalChange): boolean {
  return blocks.some((block) => block === old?.block || block === now?.block)
}
