import { show, showable } from '../show.ts'
import { type ExitStatus, sayProblems, type Terminal } from './shared.ts'

/** `edition show STEP`: what a step hands on, as stable JSON. */
export async function showCommand(terminal: Terminal, step: string, folder: string): Promise<ExitStatus> {
  if (!showable.some((name) => name === step)) {
    terminal.error(`There is no step \`${step}\`. Write one of ${showable.join(', ')}.\n`)
    return 2
  }
  const { json, problems, status } = await show(terminal.world(folder), step as (typeof showable)[number])
  terminal.out(`${json}\n`)
  if (status !== 0) sayProblems(terminal, folder, problems, 'text')
  return status
}
