// Runs vitest with a configuration; with REPORT=file it also writes the runner's own JSON there.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const [config, ...words] = process.argv.slice(2)
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const report = process.env.REPORT ? ['--reporter=default', '--reporter=json', `--outputFile.json=${process.env.REPORT}`] : []
const result = spawnSync(process.execPath, [vitest, 'run', '--config', config, ...report, ...words], { stdio: 'inherit' })
process.exitCode = result.status ?? 1
