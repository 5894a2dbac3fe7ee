// Runs the benchmarks, each in a process of its own: npm run bench, or npm run bench -- cite for one of them
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const [wanted, ...options] = process.argv.slice(2)
const names = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.bench.mjs') && (wanted === undefined || name === `${wanted}.bench.mjs`))
  .sort()
if (names.length === 0) {
  console.error(`There is no benchmark \`${wanted}\`.`)
  process.exitCode = 2
}
for (const name of names) {
  const { status } = spawnSync(process.execPath, [`test/bench/${name}`, ...options], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
