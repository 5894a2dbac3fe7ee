// How long `edition check` takes for a long edition, how much memory, and how both grow from a quarter of it. Reading
// its Markdown alone, by remark-parse as it comes, runs beside it.
//
//     npm run bench -- check [shares …]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { writeLargeEdition } from './large-edition.mjs'

const whole = { words: 1_500_000, notes: 8000, citing: 2000, sources: 1000 }
const shares = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1 / 4, 1]

const rows = []
for (const share of shares) {
  const size = Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, Math.round(value * share)]))
  const folder = mkdtempSync(join(tmpdir(), 'edition-bench-'))
  try {
    writeLargeEdition(folder, size)
    rows.push({ size, check: check(folder), alone: readAlone(folder) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Run the program as a user would. */
function check(folder) {
  const start = performance.now()
  const measured = `process.on('exit', () => require('fs').writeSync(1, '\\nkilobytes ' + process.resourceUsage().maxRSS + '\\n'))`
  const argv = ['--input-type=commonjs', '-e', `${measured}; process.argv.splice(1, 0, 'edition'); import('${new URL('../../dist/cli.js', import.meta.url)}')`, 'check', folder]
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr.slice(0, 2000))
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Number(/kilobytes (\d+)/.exec(stdout)[1]) / 1024,
  }
}

/** Let remark-parse read every Markdown file, one after the other. */
function readAlone(folder) {
  const start = performance.now()
  for (const part of ['manuscript', 'annotations'])
    for (const name of readdirSync(join(folder, part)).sort())
      if (name.endsWith('.md')) unified().use(remarkParse).parse(readFileSync(join(folder, part, name), 'utf8'))
  return { seconds: (performance.now() - start) / 1000 }
}

console.log(`edition check of long editions, node ${process.version}, ${cpus()[0]?.model.trim()}`)
console.log('    words  notes  citing  sources   seconds  megabytes   remark-parse alone   ratio')
for (const { size, check, alone } of rows) {
  console.log(
    [
      String(size.words).padStart(9),
      String(size.notes).padStart(7),
      String(size.citing).padStart(8),
      String(size.sources).padStart(9),
      check.seconds.toFixed(1).padStart(10),
      check.megabytes.toFixed(0).padStart(11),
      alone.seconds.toFixed(1).padStart(21),
      (check.seconds / alone.seconds).toFixed(1).padStart(8),
    ].join(''),
  )
}
if (rows.length > 1) {
  const [first, last] = [rows[0], rows.at(-1)]
  const size = last.size.words / first.size.words
  console.log(`size ${size.toFixed(1)}×, seconds ${(last.check.seconds / first.check.seconds).toFixed(1)}×`)
}
