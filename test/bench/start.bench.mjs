// How long `edition --help` and its like take to start, beside a node that does nothing, and which modules they load.
//
//     npm run bench -- start
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const most = 150
const runs = 21
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

const rows = [
  ['node alone', ['-e', '0']],
  ['edition --help', [cli, '--help']],
  ['edition --version', [cli, '--version']],
  ['edition check --help', [cli, 'check', '--help']],
  ['edition chek', [cli, 'chek']],
].map(([name, argv]) => ({ name, ...measure(argv), modules: modulesOf(argv) }))

/** Milliseconds from start to end of a process, the least and the middle of several. */
function measure(argv) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    spawnSync(process.execPath, argv)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return { least: times[0], middle: times[Math.floor(runs / 2)] }
}

/** How many files of modules a process loads, those of node itself aside. */
function modulesOf(argv) {
  const { stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', env: { ...process.env, NODE_DEBUG: 'esm' } })
  return new Set(stderr.match(/file:\/\/[^' ]+\.m?js/g)).size
}

console.log(`start of the program, node ${process.version}, ${cpus()[0]?.model.trim()}, ${runs} runs`)
console.log('                          least ms  middle ms  modules')
for (const { name, least, middle, modules } of rows)
  console.log(`${name.padEnd(24)}${least.toFixed(0).padStart(10)}${middle.toFixed(0).padStart(11)}${String(modules).padStart(9)}`)

const { least } = rows[1]
console.log(`edition --help starts in ${least.toFixed(0)} ms; ${most} ms are allowed`)
if (least >= most) process.exitCode = 1
