/**
 * Records what is accepted. Lemmas are rewritten first, if that was asked for, and the edition is read again: what goes
 * into the lock is what stands on disk.
 */
import type { Acceptance } from '../model/lock.ts'
import { decode } from '../read/text.ts'
import { type World, WorldError } from '../world/world.ts'
import type { Choice } from './choose.ts'
import { readLock } from './read-lock.ts'
import { type Review, reviewEdition } from './review.ts'
import { type Rewriting, rewriteLemmas } from './rewrite-lemma.ts'
import { settle } from './settle.ts'
import { writeLock } from './write-lock.ts'

export const lockPath = 'manuscript/manuscript.lock'

/** What was done. */
export interface Accepted {
  /** Whether the lock was written; it is not where nothing in it would change. */
  written: boolean
  /** Notes whose lemma was rewritten. */
  rewritten: string[]
  /**
   * Notes and references that were to be accepted and could not be, with the changes of the original that took
   * their passage away and brought it where it is: a passage that is not accepted itself is no place to stand on.
   */
  held: { item: string; changes: string[] }[]
  /** The edition with the new lock: what is still to be accepted. */
  review: Review
}

/**
 * Record what is accepted.
 *
 * @param world the edition's folder and everything else outside
 * @param before the edition as it was shown
 * @param choice what of it is accepted
 * @param acceptance by whom and why; undefined where nothing of the original has changed
 */
export async function accept(
  world: World,
  before: Review,
  choice: Choice,
  acceptance: Acceptance | undefined,
): Promise<Accepted> {
  const rewritten = await rewrite(world, before, choice.rewrites)
  const review = rewritten.length > 0 ? await readAgain(world, before) : before
  const { anchored, texts, memory } = review
  const { lock } = anchored.files
  const next = writeLock(
    settle(anchored, texts, memory, { changes: choice.changes, anchors: choice.anchors, acceptance }),
  )
  const written = lock === undefined || String(lock.value).replaceAll('\r\n', '\n') !== next
  if (written) {
    await expectUnchanged(world, lockPath, lock && String(lock.value))
    assertReadable(next)
    await world.replaceFile(lockPath, new TextEncoder().encode(next))
  }
  const after = await reviewEdition(world)
  const left = 'review' in after ? after.review : review
  return { written, rewritten, held: heldIn(left, choice), review: left }
}

function heldIn({ moved, changes }: Review, { anchors }: Choice): Accepted['held'] {
  return moved
    .filter(({ item }) => anchors.has(item))
    .map(({ item }) => ({
      item,
      changes: changes
        .filter(({ notes }) => notes.some((note) => note.item === item))
        .map(({ change }) => change.item),
    }))
}

/** A lock that could not be read back would be the end of the guard. */
function assertReadable(text: string): void {
  const file = decode(lockPath, new TextEncoder().encode(text))
  if (!readLock(file)) throw new Error(`the new lock cannot be read back: ${file.messages.join('; ')}`)
}

/** The edition once its lemmas are rewritten; the original must still be the one that was shown. */
async function readAgain(world: World, before: Review): Promise<Review> {
  const reviewed = await reviewEdition(world)
  const review = 'review' in reviewed ? reviewed.review : undefined
  const items = (one: Review) =>
    one.changes.map(({ change }) => `${change.item} ${change.now?.block.block.text ?? ''}`)
  if (!review || items(review).join('\n') !== items(before).join('\n')) throw changedMeanwhile('The edition')
  return review
}

async function rewrite(world: World, { failed }: Review, notes: ReadonlySet<string>): Promise<string[]> {
  const byFile = new Map<string, { text: string; rewritings: Rewriting[] }>()
  const rewritten: string[] = []
  for (const { item, note, offer } of failed) {
    const position = note?.lemma?.position
    if (!notes.has(item) || !note || !position || offer?.lemma === undefined) continue
    const known = byFile.get(note.file.path) ?? { text: String(note.file.value), rewritings: [] }
    byFile.set(note.file.path, known)
    known.rewritings.push({
      ...{ first: position.start.line, last: position.end.line, column: position.start.column },
      lemma: offer.lemma,
    })
    rewritten.push(item)
  }
  for (const [path, { text, rewritings }] of byFile) {
    const bytes = await expectUnchanged(world, path, text)
    if (bytes) await world.replaceFile(path, rewriteLemmas(bytes, rewritings))
  }
  return rewritten
}

/** A file that somebody else has written since it was read is not overwritten. */
async function expectUnchanged(
  world: World,
  path: string,
  text: string | undefined,
): Promise<Uint8Array | undefined> {
  const bytes = (await world.edition.exists(path)) ? await world.edition.read(path) : undefined
  const now = bytes && String(decode(path, bytes).value)
  if (now !== text) throw changedMeanwhile(`\`${path}\``)
  return bytes
}

function changedMeanwhile(what: string): WorldError {
  return new WorldError(
    'other',
    `${what} was changed by somebody else at the same time, and nothing was recorded`,
    'Run `edition accept` again.',
  )
}
