/** What all commands share: how they speak to the user and how they end. */
import type { Collected } from '../problems/collect.ts'
import { formatProblems } from '../problems/format.ts'
import type { World } from '../world/world.ts'

/** The process as the program gets it; only `cli.ts` makes one from the real process. */
export interface ProcessTerminal {
  /** Results. */
  out: (text: string) => void
  /** Messages. */
  error: (text: string) => void
  /** Whether messages go to a terminal that shows colours and progress. */
  interactive: boolean
  colour: boolean
  /** Columns of that terminal, where they are known. */
  columns?: number | undefined
  world: (folder: string) => World
  /** Asks the user for a line; undefined where nobody can answer. */
  ask?: ((question: string) => Promise<string>) | undefined
}

/** The process as commands see it: nothing that they say can command a terminal, but what they style themselves. */
export interface Terminal extends ProcessTerminal {
  /** Messages with colours; what is foreign in them has been made safe. */
  styled: (text: string) => void
  /** Version of the program. */
  version: string
}

/** Exit status, section 7 of the contract: 0 done, 1 errors, 2 wrong usage or configuration, 3 the machine. */
export type ExitStatus = 0 | 1 | 2 | 3

/** How results are written. */
export type Format = 'text' | 'json'

/** How problems are written. */
export type ProblemFormat = Format | 'sarif'

/** Frames are no wider than is pleasant to read. */
const widestFrame = 120

/**
 * Say what problems there are: for people on standard error, for programs as JSON or SARIF on standard output.
 *
 * @param terminal where to
 * @param folder of the edition, as given
 * @param found problems in order, and those that are silenced
 * @param format for whom
 * @param result further fields of the JSON; the exit status
 */
export async function sayProblems(
  terminal: Terminal,
  folder: string,
  found: Collected,
  format: ProblemFormat,
  result: { status?: ExitStatus } & Record<string, unknown> = {},
): Promise<void> {
  const { problems, silenced, texts } = found
  if (format === 'sarif') {
    const { sarifLog } = await import('../problems/sarif.ts')
    const { assets } = terminal.world(folder)
    const log = await sarifLog(found, {
      folder,
      assets,
      version: terminal.version,
      status: result.status ?? 0,
    })
    terminal.out(`${JSON.stringify(log, null, 2)}\n`)
  } else if (format === 'json') {
    terminal.out(`${JSON.stringify({ ...result, problems, silenced }, null, 2)}\n`)
  } else {
    const width = Math.min(terminal.columns ?? 100, widestFrame)
    const frames = { texts, width }
    terminal.styled(
      formatProblems(problems, { folder, colour: terminal.colour, frames, silenced: silenced.length }),
    )
  }
}

/** Shows the step that is under way, on a terminal only, and takes it away again. */
export function progressLine(terminal: Terminal, format: ProblemFormat) {
  const shown = terminal.interactive && format === 'text'
  return {
    step: (name: string) => shown && terminal.styled(`\r\u001b[K${name} …`),
    done: () => shown && terminal.styled('\r\u001b[K'),
  }
}
