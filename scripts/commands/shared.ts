/** What all commands share: how they speak to the user and how they end. */

import type { Problem } from '../problems/collect.ts'
import { countLine, formatProblems } from '../problems/format.ts'
import type { World } from '../world/world.ts'

/** The process as commands see it; only `cli.ts` makes one from the real process. */
export interface Terminal {
  /** Results. */
  out: (text: string) => void
  /** Messages. */
  error: (text: string) => void
  /** Whether messages go to a terminal that shows colours and progress. */
  interactive: boolean
  colour: boolean
  world: (folder: string) => World
}

/** Exit status, section 7 of the contract: 0 done, 1 errors, 2 wrong usage or configuration, 3 the machine. */
export type ExitStatus = 0 | 1 | 2 | 3

/** How results are written. */
export type Format = 'text' | 'json'

/**
 * Say what problems there are: for people on standard error, for programs as JSON on standard output.
 *
 * @param terminal where to
 * @param folder of the edition, as given
 * @param problems in order
 * @param format text or JSON
 * @param result further fields of the JSON
 */
export function sayProblems(
  terminal: Terminal,
  folder: string,
  problems: Problem[],
  format: Format,
  result: object = {},
): void {
  if (format === 'json') terminal.out(`${JSON.stringify({ ...result, problems }, null, 2)}\n`)
  else terminal.error(formatProblems(problems, { folder, colour: terminal.colour }))
}

/** Shows the step that is under way, on a terminal only, and takes it away again. */
export function progressLine(terminal: Terminal, format: Format) {
  const shown = terminal.interactive && format === 'text'
  return {
    step: (name: string) => shown && terminal.error(`\r\u001b[K${name} …`),
    done: () => shown && terminal.error('\r\u001b[K'),
  }
}

export { countLine }
