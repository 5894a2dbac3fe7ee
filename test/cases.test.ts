/**
 * A folder per case, found on disk:
 *
 *     test/cases/anchor/lemma-found-twice/
 *       why.md       one sentence: what the case guards
 *       edition/     files laid over test/stock-edition/; a file named `x.absent` removes `x`
 *       command      optional; default: check
 *       expected/    status, stdout, stderr (each where it is not empty)
 *
 * `npm run test:update -- NAME` rewrites what is expected of the cases whose path holds NAME.
 */
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, makeEdition, testFolder } from './support/edition.ts'
import { run } from './support/run.ts'

const root = join(testFolder, 'cases')
const update = process.env.UPDATE_CASES
const folders = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/why.md'))
  .map((path) => path.slice(0, -'/why.md'.length))
  .sort()

describe('cases', () => {
  it('are there', () => expect(folders.length).toBeGreaterThan(20))
  for (const name of folders) it(name, () => runCase(name))
})

async function runCase(name: string): Promise<void> {
  const folder = join(root, name)
  const overlay: Record<string, Uint8Array | undefined> = {}
  for (const [path, bytes] of await filesBelow(join(folder, 'edition'))) {
    if (path.endsWith('.absent')) overlay[path.slice(0, -'.absent'.length)] = undefined
    else overlay[path] = bytes
  }
  const edition = await makeEdition(overlay)
  try {
    const command = existsSync(join(folder, 'command'))
      ? (await readFile(join(folder, 'command'), 'utf8')).trim()
      : 'check'
    const ran = await run([...command.split(/\s+/), edition.folder])
    const got: Record<string, string> = { status: `${ran.status}\n`, stdout: ran.out, stderr: ran.error }
    for (const key of Object.keys(got))
      got[key] = got[key]!.replaceAll(edition.folder, 'EDITION').replaceAll(
        relative('.', edition.folder),
        'EDITION',
      )
    if (update !== undefined && name.includes(update)) await writeExpected(folder, got)
    for (const [key, text] of Object.entries(got)) {
      const file = join(folder, 'expected', key)
      const expected = existsSync(file) ? await readFile(file, 'utf8') : ''
      expect(text, `${name}: ${key}`).toBe(expected)
    }
    expect(existsSync(join(folder, 'expected', 'status')), `${name} says no expected status`).toBe(true)
  } finally {
    await edition.remove()
  }
}

async function writeExpected(folder: string, got: Record<string, string>): Promise<void> {
  const target = join(folder, 'expected')
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  for (const [key, text] of Object.entries(got)) if (text !== '') await writeFile(join(target, key), text)
}
