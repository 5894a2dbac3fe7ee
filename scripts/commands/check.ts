import { check } from '../edition.ts'
import { type ExitStatus, type ProblemFormat, progressLine, sayProblems, type Terminal } from './shared.ts'

export interface CheckFlags {
  strict?: boolean
  format: ProblemFormat
}

/** `edition check`: find every problem, without a browser. */
export async function checkCommand(
  terminal: Terminal,
  folder: string,
  { strict = false, format }: CheckFlags,
): Promise<ExitStatus> {
  const progress = progressLine(terminal, format)
  const checked = await check(terminal.world(folder), { strict, progress: progress.step }).finally(
    progress.done,
  )
  await sayProblems(terminal, folder, checked, format, { status: checked.status })
  return checked.status
}
