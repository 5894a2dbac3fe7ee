import { check } from '../edition.ts'
import { type ExitStatus, type Format, progressLine, sayProblems, type Terminal } from './shared.ts'

export interface CheckFlags {
  strict?: boolean
  format: Format
}

/** `edition check`: find every problem, without a browser. */
export async function checkCommand(
  terminal: Terminal,
  folder: string,
  flags: CheckFlags,
): Promise<ExitStatus> {
  const progress = progressLine(terminal, flags.format)
  const { problems, status } = await check(terminal.world(folder), {
    strict: flags.strict ?? false,
    progress: progress.step,
  }).finally(progress.done)
  sayProblems(terminal, folder, problems, flags.format, { status })
  return status
}
