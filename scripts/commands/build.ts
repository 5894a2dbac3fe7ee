import { build } from '../edition.ts'
import {
  countLine,
  type ExitStatus,
  type Format,
  progressLine,
  sayProblems,
  type Terminal,
} from './shared.ts'

export interface BuildFlags {
  to?: string[]
  draft?: boolean
  strict?: boolean
  format: Format
}

/** `edition build`: make the outputs. */
export async function buildCommand(
  terminal: Terminal,
  folder: string,
  flags: BuildFlags,
): Promise<ExitStatus> {
  const progress = progressLine(terminal, flags.format)
  const { problems, status, written } = await build(terminal.world(folder), {
    ...flags,
    progress: progress.step,
  }).finally(progress.done)
  sayProblems(terminal, folder, problems, flags.format, { status, written })
  if (flags.format === 'text') {
    const counts = countLine(problems)
    if (written.length > 0) terminal.out(`${written.map((name) => `output/${name}`).join('\n')}\n`)
    else terminal.error(`Nothing was written: ${counts}. The last output stays as it was.\n`)
  }
  return written.length > 0 && flags.draft ? 0 : status
}
