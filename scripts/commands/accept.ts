import { outcome } from '../edition.ts'
import { accept } from '../lock/accept.ts'
import { type Choice, choose } from '../lock/choose.ts'
import { reviewEdition } from '../lock/review.ts'
import type { Acceptance } from '../model/lock.ts'
import type { Collected } from '../problems/collect.ts'
import { acceptJson } from './accept-json.ts'
import { askForAll } from './accept-questions.ts'
import { reviewText, unsettledText } from './accept-text.ts'
import { type ExitStatus, type Format, sayProblems, type Terminal } from './shared.ts'

export interface AcceptFlags {
  all?: boolean
  moved?: boolean
  only?: string[]
  rewrite?: boolean
  by?: string
  reason?: string
  date?: string
  format: Format
}

/** `edition accept`: show what has changed of the original, and record what of it is right. */
export async function acceptCommand(
  terminal: Terminal,
  folder: string,
  flags: AcceptFlags,
): Promise<ExitStatus> {
  const { all = false, moved = false, only = [], rewrite = false, format } = flags
  if (all && only.length > 0)
    return refuse(terminal, '`--all` takes everything; leave out `--only`, or `--all`.')
  const world = terminal.world(folder)
  const reviewed = await reviewEdition(world)
  if ('hindrances' in reviewed) return hinder(terminal, folder, reviewed.hindrances, format)
  const { review } = reviewed

  const isAsked = all || moved || rewrite || only.length > 0
  const questions =
    terminal.ask && format === 'text' && !isAsked
      ? await askForAll(terminal, folder, review, flags)
      : undefined
  const choice = questions?.choice ?? choose(review, { all, moved, only, rewrite })
  if ('unknown' in choice) return refuseUnknown(terminal, choice.unknown)
  const signature = signatureOf({ ...flags, ...questions?.signature }, world.env('SOURCE_DATE_EPOCH'))
  const signs = choice.changes.size + choice.anchors.size > 0
  if (signs && !signature) return refuse(terminal, unsigned(choice))

  if (format === 'text' && !questions) terminal.out(reviewText(review, choice, folder))
  // With changes of the original and nothing chosen, nothing at all is recorded.
  const records = isAsked || questions?.isEnded === false || review.changes.length + review.moved.length === 0
  const done = records ? await accept(world, review, choice, signature) : undefined
  const rest = done?.review ?? review
  const status = rest.changes.length + rest.moved.length + rest.failed.length > 0 ? 1 : 0
  if (format === 'json') terminal.out(acceptJson(review, choice, done, status))
  else terminal.error(unsettledText(review, rest, done))
  return status
}

async function hinder(
  terminal: Terminal,
  folder: string,
  found: Collected,
  format: Format,
): Promise<ExitStatus> {
  const { status } = outcome(found)
  await sayProblems(terminal, folder, found, format, { status, written: false })
  if (format === 'text')
    terminal.error('Nothing was recorded: what was read may not be what you mean. Mend these first.\n')
  return status
}

/** Who accepts; undefined where it is not said by whom and why. */
function signatureOf({ by, reason, date }: AcceptFlags, epoch: string | undefined): Acceptance | undefined {
  if (!by?.trim() || !reason?.trim()) return undefined
  const seconds = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) : undefined
  const built = seconds === undefined ? undefined : new Date(seconds * 1000).toISOString().slice(0, 10)
  return { by: by.trim(), reason: reason.trim(), date: date ?? built, anchor: undefined }
}

function unsigned({ changes, anchors }: Choice): string {
  const what = changes.size > 0 ? 'The original has changed' : `A note has moved`
  const count = changes.size + anchors.size
  return `${what}: say who accepts ${count === 1 ? 'it' : 'that'}, and why, with \`--by NAME --reason TEXT\`.`
}

function refuse(terminal: Terminal, text: string): ExitStatus {
  terminal.error(`edition accept: ${text}\n`)
  return 2
}

function refuseUnknown(terminal: Terminal, unknown: { name: string; nearest: string[] }[]): ExitStatus {
  for (const { name, nearest } of unknown) {
    const near = nearest.map((one) => `\`${one}\``).join(' or ')
    terminal.error(
      `edition accept: Nothing that can be accepted is called \`${name}\`. ${near ? `Write ${near}.` : '`edition accept` lists what can be.'}\n`,
    )
  }
  return 2
}
