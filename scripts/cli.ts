#!/usr/bin/env node
/** The process: the one file that touches it. */
import { readFileSync } from 'node:fs'
import { runProgram } from './commands/program.ts'
import type { Terminal } from './commands/shared.ts'
import { nodeWorld } from './world/node-world.ts'

const manifest: { version: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
const interactive = Boolean(process.stderr.isTTY) && process.env.TERM !== 'dumb'
const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  interactive,
  colour: interactive && !process.env.NO_COLOR,
  world: (folder) => nodeWorld(folder, process.env),
}

try {
  process.exitCode = await runProgram(process.argv.slice(2), terminal, manifest.version)
} catch (error) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `edition: an error of the program itself; please report it with the following lines\n${text}\n`,
  )
  process.exitCode = 3
}
