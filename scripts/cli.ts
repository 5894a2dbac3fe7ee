#!/usr/bin/env node
/** The process: the one file that touches it. */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { showsColour } from './commands/colour.ts'
import { runProgram } from './commands/program.ts'
import type { ProcessTerminal } from './commands/shared.ts'
import { nodeWorld } from './world/node-world.ts'

const manifest: { version: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
const interactive = Boolean(process.stderr.isTTY) && process.env.TERM !== 'dumb'
const terminal: ProcessTerminal = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  interactive,
  colour: showsColour(Boolean(process.stderr.isTTY), process.env),
  columns: interactive ? process.stderr.columns : undefined,
  world: (folder) => nodeWorld(folder, process.env),
  ask: interactive && process.stdin.isTTY ? ask : undefined,
}

/** Ask on the terminal; a line that is ended by the end of input is empty. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')))
    return await Promise.race([lines.question(question), ended])
  } finally {
    lines.close()
  }
}

// Whoever reads may have seen enough, as `head` does; the work goes on, and its status tells how it ended.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

try {
  process.exitCode = await runProgram(process.argv.slice(2), terminal, manifest.version)
} catch (error) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `edition: an error of the program itself; please report it with the following lines\n${text}\n`,
  )
  process.exitCode = 3
}
