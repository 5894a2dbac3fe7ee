/**
 * Writes the lock: one line for each thing, in the order of the book, so that changes of different paragraphs never
 * touch the same lines and can be merged.
 *
 *     chapter 01-of-truth
 *     heading-1 none 1c6f…
 *     | Of Truth
 *     paragraph new 9d0b…
 *     | What is Truth? said jesting Pilate; and would not stay for an answer.
 *     - note pilate 15-34 5e0c1d… | said jesting Pilate
 *     - link wits p-1 | What is Truth? […] for an answer.
 */
import type {
  Acceptance,
  Lock,
  LockedAnchor,
  LockedBlock,
  LockedLink,
  LostAnchor,
  Trail,
} from '../model/lock.ts'
import { digest } from './digest.ts'
import { escapeLine } from './escape.ts'

/** The form that this program writes and reads. */
export const lockVersion = 1

const remark =
  '# The original as it was accepted, and where the notes stood in it. Only `edition accept` writes this file.'

/**
 * Write a lock.
 *
 * @param lock what it holds
 * @returns the file's text, with a line end at its end
 */
export function writeLock({ begun, texts }: Pick<Lock, 'begun' | 'texts'>): string {
  const lines = [`edition-lock ${lockVersion}`, remark]
  if (begun) lines.push(`- begun ${writeAcceptance(begun)}`)
  for (const { kind, id, head, blocks } of texts) {
    lines.push('', `${kind} ${writeWord(id)}`, ...writeTrail(head))
    for (const block of blocks) lines.push(...writeBlock(block))
  }
  return `${[...lines, '', 'end'].join('\n')}\n`
}

function writeBlock(block: LockedBlock): string[] {
  const { kind, step, text, marks, anchors, links, accepted, trail } = block
  const marked = marks === '' ? '' : ` ${marks}`
  return [
    `${kind} ${writeStep(step)} ${digest(text)}${marked}`,
    `| ${escapeLine(text)}`.trimEnd(),
    ...[...anchors].sort(byPlace).map(writeAnchor),
    ...[...links].sort(byOwner).map(writeLink),
    ...accepted.map((acceptance) => `- accepted ${writeAcceptance(acceptance)}`),
    ...writeTrail(trail),
  ]
}

/** `new` for the next number, `new+1` where one was left out, `same`, `none`. */
function writeStep(step: number | undefined): string {
  if (step === undefined) return 'none'
  if (step === 0) return 'same'
  return step === 1 ? 'new' : `new+${step - 1}`
}

function writeAnchor({ note, extent, query, was, words }: LockedAnchor): string {
  const where = typeof extent === 'string' ? extent : `${extent.start}-${extent.end}`
  const before = was === undefined ? '' : ` was ${JSON.stringify(was)}`
  return `- note ${writeWord(note)} ${where} ${query}${before} | ${escapeLine(words)}`
}

function writeLink({ owner, target, words }: LockedLink): string {
  return `- link ${writeWord(owner)} ${target} | ${escapeLine(words)}`
}

function writeTrail({ removed, lost }: Trail): string[] {
  return [
    ...removed.map(
      ({ text, acceptance }) => `- removed ${writeAcceptance(acceptance)} | ${escapeLine(text)}`,
    ),
    ...[...lost].sort(byNote).map(writeLost),
  ]
}

function writeLost({ note, target, query, was }: LostAnchor): string {
  return `- lost ${writeWord(note)} ${target ?? '-'} ${query} | ${escapeLine(was)}`
}

function writeAcceptance({ by, reason, date, anchor }: Acceptance): string {
  const parts = [
    ...(anchor === undefined ? [] : [`for ${writeWord(anchor)}`]),
    `by ${JSON.stringify(by)}`,
    ...(date === undefined ? [] : [`on ${date}`]),
    `because ${JSON.stringify(reason)}`,
  ]
  return parts.join(' ')
}

/** A name as it is, or in quotation marks where it has blanks in it. */
function writeWord(word: string): string {
  return /^[^\s"|\\]+$/.test(word) ? word : JSON.stringify(word)
}

function byPlace(one: LockedAnchor, other: LockedAnchor): number {
  const [place, otherPlace] = [placeOf(one), placeOf(other)]
  return place.start - otherPlace.start || place.end - otherPlace.end || compare(one.note, other.note)
}

function placeOf({ extent }: LockedAnchor): { start: number; end: number } {
  return typeof extent === 'string' ? { start: 0, end: Number.POSITIVE_INFINITY } : extent
}

function byOwner(one: LockedLink, other: LockedLink): number {
  return compare(one.owner, other.owner) || compare(one.target, other.target)
}

function byNote(one: LostAnchor, other: LostAnchor): number {
  return compare(one.note, other.note) || compare(one.target ?? '', other.target ?? '')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
