/** Runs the program in this process on a folder, as the command line would. */
import { runProgram } from '../../scripts/commands/program.ts'
import type { ProcessTerminal } from '../../scripts/commands/shared.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'
import type { World } from '../../scripts/world/world.ts'

export interface Ran {
  status: number
  out: string
  error: string
}

/**
 * Run a command.
 *
 * @param words the command line after the program's name
 * @param options the environment, and a change to the world it runs in
 */
export async function run(
  words: readonly string[],
  options: {
    env?: Record<string, string>
    world?: (world: World) => World
    /** What is to be otherwise of the terminal, which shows no colours. */
    terminal?: Partial<Pick<ProcessTerminal, 'colour' | 'columns' | 'interactive'>>
  } = {},
): Promise<Ran> {
  const ran: Ran = { status: -1, out: '', error: '' }
  const terminal: ProcessTerminal = {
    out: (text) => {
      ran.out += text
    },
    error: (text) => {
      ran.error += text
    },
    interactive: false,
    colour: false,
    ...options.terminal,
    world(folder) {
      const world = nodeWorld(folder, { ...process.env, ...options.env })
      return options.world ? options.world(world) : world
    },
  }
  ran.status = await runProgram(words, terminal, '0.0.0')
  return ran
}
