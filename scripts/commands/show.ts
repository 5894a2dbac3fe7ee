import { nearest } from '../problems/nearest.ts'
import { type ShowableStep, show, showable } from '../show.ts'
import { type ExitStatus, sayProblems, type Terminal } from './shared.ts'

/** `edition show STEP`: what a step hands on, as stable JSON. */
export async function showCommand(terminal: Terminal, step: string, folder: string): Promise<ExitStatus> {
  if (!isShowable(step)) {
    const [near] = nearest(step, showable)
    terminal.error(
      `There is no step \`${step}\`. Write ${near === undefined ? `one of ${showable.join(', ')}` : `\`edition show ${near}\``}.\n`,
    )
    return 2
  }
  const shown = await show(terminal.world(folder), step)
  terminal.out(`${shown.json}\n`)
  if (shown.status !== 0) await sayProblems(terminal, folder, shown, 'text')
  return shown.status
}

function isShowable(step: string): step is ShowableStep {
  return showable.some((name) => name === step)
}
