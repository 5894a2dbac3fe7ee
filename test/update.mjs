// Rewrites what is expected of the cases, and the messages in the comments of the rules, whose path or id holds a word:
// npm run test:update -- WORD
import { spawnSync } from 'node:child_process'

const word = process.argv[2] ?? ''
const env = { ...process.env, UPDATE_CASES: word }
const result = spawnSync(process.execPath, ['test/run.mjs', 'vitest.config.ts', 'test/cases.test.ts', 'test/rules'], { stdio: 'inherit', env })
process.exitCode = result.status ?? 1
