import { build } from '../edition.ts'
import { countLine } from '../problems/format.ts'
import { type ExitStatus, type ProblemFormat, progressLine, sayProblems, type Terminal } from './shared.ts'

export interface BuildFlags {
  to?: string[]
  draft?: boolean
  strict?: boolean
  format: ProblemFormat
}

/** `edition build`: make the outputs. */
export async function buildCommand(
  terminal: Terminal,
  folder: string,
  flags: BuildFlags,
): Promise<ExitStatus> {
  const progress = progressLine(terminal, flags.format)
  const built = await build(terminal.world(folder), { ...flags, progress: progress.step }).finally(
    progress.done,
  )
  const { problems, written } = built
  const status = written.length > 0 && flags.draft ? 0 : built.status
  await sayProblems(terminal, folder, built, flags.format, { status, written })
  if (flags.format === 'text') {
    if (written.length > 0) terminal.out(`${written.map((name) => `output/${name}`).join('\n')}\n`)
    else terminal.error(`Nothing was written: ${countLine(problems)}. The last output stays as it was.\n`)
  }
  return status
}
