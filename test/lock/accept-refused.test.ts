/** When `edition accept` records nothing. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, test } from 'vitest'
import { run } from '../support/run.ts'
import { type Guarded, guarded, lockPath, signed } from './guarded.ts'
import { chapter, files, notes } from './three-notes.ts'

let edition: Guarded
afterEach(() => edition.remove())

const locked = async () => {
  edition = await guarded(files)
  expect((await edition.accept()).status).toBe(0)
}
const lockLines = async (pattern: RegExp) =>
  (await edition.read(lockPath)).split('\n').filter((line) => pattern.test(line))

describe('what is not accepted', () => {
  test.each<[string, string, () => Promise<void>]>([
    [
      'a lock in conflict',
      'lock-in-conflict',
      () => edition.replace(lockPath, 'chapter', '<<<<<<< ours\nchapter'),
    ],
    ['a lock that is cut off', 'lock-cut-off', () => edition.replace(lockPath, '\nend\n', '')],
    [
      'an original that is no UTF-8',
      'edition-encoding-invalid',
      () => writeFile(join(edition.folder, chapter), Buffer.from([0x23, 0x20, 0xff])),
    ],
    [
      'notes that cannot all be read',
      'container-unclosed',
      () => edition.replace(notes, 'A comment.\n:::', 'A comment.'),
    ],
    [
      'a configuration that is wrong',
      'config-unknown-key',
      () => edition.write('manuscript/edition.yaml', 'titel: x\n'),
    ],
  ])('%s', async (_name, rule, change) => {
    await locked()
    await change()
    const before = await edition.read(lockPath)
    const { status, error } = await edition.accept('--all', ...signed)
    expect(status).toBe(rule.startsWith('config') ? 2 : 1)
    expect(error).toContain(rule)
    expect(error).toContain('Nothing was recorded')
    expect(await edition.read(lockPath)).toBe(before)
    const { out } = await edition.accept('--all', '--format', 'json', ...signed)
    expect(JSON.parse(out)).toMatchObject({ written: false, problems: [expect.objectContaining({ rule })] })
  })

  it('a folder that is none', async () => {
    edition = await guarded(files)
    const { status, error } = await run(['accept', join(edition.folder, 'none')])
    expect([status, error]).toEqual([2, expect.stringContaining('There is no folder')])
  })

  it('what somebody else changes meanwhile', async () => {
    await locked()
    await edition.replace(chapter, 'the best', 'the very best')
    let reads = 0
    const { status, error } = await run(['accept', '--all', ...signed, edition.folder], {
      world: (world) => ({
        ...world,
        edition: {
          ...world.edition,
          read: async (path) => {
            // Read twice with the edition, and once more before it is written.
            if (path === lockPath && ++reads === 3) await edition.replace(lockPath, '# The', '# An')
            return world.edition.read(path)
          },
        },
      }),
    })
    expect([status, error]).toEqual([
      3,
      expect.stringContaining('was changed by somebody else at the same time'),
    ])
    expect(await lockLines(/^# An/)).toHaveLength(1)
  })
})
