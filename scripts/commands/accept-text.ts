/** What `edition accept` shows, for people. */
import { join } from 'node:path'
import type { Accepted } from '../lock/accept.ts'
import type { OriginalChange } from '../lock/changes.ts'
import type { Choice } from '../lock/choose.ts'
import { difference, type Marking, plainMarking, writeDifference } from '../lock/difference.ts'
import { describe } from '../lock/report-changes.ts'
import type { Checked, Review } from '../lock/review.ts'
import { oneLine } from '../problems/visible.ts'
import { type Seen, writeScore, writeSeen } from '../rules/shared/lock.ts'

/**
 * Show everything that is to be accepted.
 *
 * @param review of the edition
 * @param choice what of it is accepted in this run
 * @param folder of the edition as the user gave it
 */
export function reviewText(review: Review, choice: Choice, folder: string): string {
  const changes = review.changes.map(({ change, notes }) => {
    const mark = choice.changes.has(change.item) ? ' accepted' : ''
    return changeText(change, notes, folder, plainMarking, mark)
  })
  const moved = review.moved.map((one) =>
    movedText(one, folder, choice.anchors.has(one.item) ? ' accepted' : ''),
  )
  const touched = new Set(review.changes.flatMap(({ notes }) => notes))
  const failed = review.failed
    .filter((one) => !touched.has(one) && (one.offer || one.before))
    .map((one) => failedText(one, folder))
  return [...changes, ...moved, ...failed].join('')
}

/**
 * Show a change of the original and the notes on it, one by one.
 *
 * @param change of the original
 * @param notes that touch it
 * @param folder of the edition as the user gave it
 * @param marking how removed and added words are marked
 * @param mark what is said behind its name
 */
export function changeText(
  change: OriginalChange,
  notes: readonly Checked[],
  folder: string,
  marking: Marking,
  mark = '',
): string {
  const { file, place, item } = change
  const head = `${join(folder, file.path)}:${place.line}: ${headOf(change)}  ${item}${mark}`
  const lines = [
    oneLine(head),
    // Made safe before it was marked: colours are the only commands to the terminal in it.
    ...bodyOf(change, marking).map((line) => `    ${line}`),
    ...notes.flatMap(noteLines).map((line) => `    ${oneLine(line)}`),
  ]
  return `${lines.join('\n')}\n`
}

function headOf(change: OriginalChange): string {
  const data = describe(change)
  switch (data.kind) {
    case 'renamed':
      return `\`${data.from}\` has another name: \`${data.to}\``
    case 'reordered':
      return `other order of chapters, from \`${data.text}\` on`
    case 'more':
      return `more changes in \`${data.text}\``
    case 'moved':
      return `moved: ${data.name}, which was the ${data.from}`
    case 'kind':
      return `changed: ${data.name}, which was a ${data.from}`
    case 'marks':
      return `changed: emphasis, links, images or calls in ${data.name}`
    case 'count':
      return `counted otherwise: ${data.name}`
    default:
      return `${data.kind}: ${data.name}`
  }
}

/** The text of the block with its difference; nothing where only its name or place is another. */
function bodyOf({ kind, old, now }: OriginalChange, marking: Marking): string[] {
  if (kind === 'renamed' || kind === 'reordered') return []
  const before = oneLineOf(old?.block.block.text)
  const after = oneLineOf(now?.block.block.text)
  if (kind === 'added') return [marking.added(after)]
  if (kind === 'removed') return [marking.removed(before)]
  return [before === after ? after : writeDifference(difference(before, after), marking)]
}

function oneLineOf(text: string | undefined): string {
  return oneLine((text ?? '').replaceAll('\n', ' ⏎ '))
}

/** What became of a note in a change. */
function noteLines({ item, state, before, after, score, offer }: Checked): string[] {
  if (state === 'exact') return [`${item}: exact as before`]
  const was = seenText(before)
  if (state === 'moved')
    return [
      `${item}: moved; it stood on ${was}, and stands on ${seenText(after)} now: likeness ${scoreText(score)}`,
    ]
  const texts = [offer?.lemma, offer?.selector].filter((text) => text !== undefined)
  if (texts.length === 0)
    return [`${item}: failed; ${before ? `it stood on ${was}` : '`edition check` says why'}`]
  return [`${item}: failed; it stood on ${was}; write`, ...texts.map((text) => `  ${text}`)]
}

/**
 * Show a moved note or reference.
 *
 * @param one looked at again
 * @param folder of the edition as the user gave it
 * @param mark what is said behind its name
 */
export function movedText(one: Checked, folder: string, mark = ''): string {
  const { file, line, item, before, after, score } = one
  return [
    `${join(folder, file)}:${line ?? 1}: moved: ${one.note ? 'note' : 'reference'}  ${item}${mark}`,
    one.note ? `    it stood on    ${seenText(before)}` : `    it led to     ${seenText(before)}`,
    `    and ${one.note ? 'stands on ' : 'leads to '} ${seenText(after)} now: likeness ${scoreText(score)}`,
  ]
    .map(oneLine)
    .join('\n')
    .concat('\n')
}

function failedText(one: Checked, folder: string): string {
  const [head, ...rest] = noteLines(one)
  return [`${join(folder, one.file)}:${one.line ?? 1}: ${head}`, ...rest.map((line) => `    ${line}`)]
    .map(oneLine)
    .join('\n')
    .concat('\n')
}

function seenText(seen: Seen | undefined): string {
  return seen ? writeSeen(seen) : 'a passage that was removed'
}

function scoreText(score: number | undefined): string {
  return writeScore(score ?? 0)
}

/**
 * Say what was recorded and what is left.
 *
 * @param before the edition as it was shown
 * @param rest the edition now
 * @param done what was done; undefined where nothing was recorded
 */
export function unsettledText(before: Review, rest: Review, done: Accepted | undefined): string {
  const lines: string[] = []
  if (done) {
    const { anchored } = rest
    const exact = anchored.anchors.filter(({ state }) => state === 'exact').length
    lines.push(
      done.written
        ? `The lock was written; ${count(exact, 'note')} ${exact === 1 ? 'is' : 'are'} recorded as exact.`
        : done.held.length > 0
          ? 'Nothing was recorded.'
          : 'The lock holds all of this already.',
    )
    for (const { item, changes } of done.held)
      lines.push(
        `\`${item}\` was not accepted: the passage that it stands on now is not accepted itself; name all that moved it: \`--only ${[...changes, item].join(',')}\`.`,
      )
    if (done.rewritten.length > 0) lines.push(`Rewritten: the lemma of ${named(done.rewritten)}.`)
    if (done.written && before.gone.length > 0)
      lines.push(`Taken out, since they are no longer there: ${named(before.gone)}.`)
  } else lines.push('Nothing was recorded.')
  const { changes, moved, failed } = rest
  if (changes.length > 0)
    lines.push(
      `${count(changes.length, 'change')} of the original ${changes.length === 1 ? 'is' : 'are'} to be accepted: all with \`--all\`, or some with \`--only ${changes[0]!.change.item}\`; with \`--by NAME --reason TEXT\`.`,
    )
  if (moved.length > 0)
    lines.push(
      `${count(moved.length, 'note or reference', 'notes and references')} moved: accept them where they stand now with \`--moved\`, or some with \`--only ${moved[0]!.item}\`; or write them anew.`,
    )
  if (failed.length > 0) lines.push(failedLine(failed))
  return `${lines.map(oneLine).join('\n')}\n`
}

function failedLine(failed: readonly Checked[]): string {
  const mendable = failed.filter(({ offer }) => offer?.isEnough)
  const how =
    mendable.length > 0
      ? `, and with \`--rewrite\` the lemma of ${named(mendable.map(({ item }) => item))} is written as it reads now`
      : ''
  return `${count(failed.length, 'note')} failed: ${named(failed.map(({ item }) => item))}; \`edition check\` says why${how}.`
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => `\`${name}\``)
  return names.length > 8 ? `${shown.join(', ')} and ${names.length - 8} more` : shown.join(', ')
}
