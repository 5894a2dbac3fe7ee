/** The compiled program builds an edition where there is no network at all: not even the loopback interface. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeEdition } from '../support/edition.ts'

/** `unshare` makes a namespace without routes; some systems let nobody have one. */
const isolate = ['-n', '-rn'].find((flag) => spawnSync('unshare', [flag, 'true']).status === 0)

describe.runIf(isolate)('in a network namespace without routes', () => {
  it('builds PDF and HTML', async () => {
    const edition = await makeEdition()
    try {
      const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
      expect(spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json']).status).toBe(0)
      const ran = spawnSync('unshare', [isolate!, process.execPath, 'dist/cli.js', 'build', edition.folder], {
        encoding: 'utf8',
      })
      expect(ran.stderr).toBe('')
      expect(ran.status).toBe(0)
      for (const name of ['edition.pdf', 'edition.html', 'report.json'])
        expect(existsSync(join(edition.folder, 'output', name)), name).toBe(true)
    } finally {
      await edition.remove()
    }
  })
})
