/** Files that change while they are read: the rule edition-changed-while-read. */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, test } from 'vitest'
import { watchFolder } from '../../scripts/read/watched-folder.ts'
import { openFolder } from '../../scripts/world/folder.ts'
import type { World } from '../../scripts/world/world.ts'
import { makeEdition } from '../support/edition.ts'
import { run } from '../support/run.ts'

let remove: () => Promise<void>
let folder: string
afterEach(() => remove())

const chapter = 'manuscript/01-of-truth.md'
const notes = 'annotations/notes.md'

/** A world in which something happens once, after a file has been read. */
function after(path: string, event: () => Promise<void>): (world: World) => World {
  let isDone = false
  return (world) => ({
    ...world,
    edition: {
      ...world.edition,
      read: async (name) => {
        const bytes = await world.edition.read(name)
        if (name === path && !isDone) {
          isDone = true
          await event()
        }
        return bytes
      },
    },
  })
}

async function checked(path: string, event: () => Promise<void>, command = 'check') {
  const { status, error } = await run([command, folder], { world: after(path, event) })
  return { status, line: error.split('\n').find((line) => line.includes('edition-changed-while-read')) }
}

describe('an edition that changes while it is read', () => {
  test.each<[string, string, string, () => Promise<void>]>([
    ['a file that was read', chapter, chapter, () => writeFile(join(folder, chapter), '# Other\n\nWords.\n')],
    [
      'a file that is read later',
      chapter,
      notes,
      () => writeFile(join(folder, chapter), '# Other\n\nWords.\n'),
    ],
    ['a file that is gone', chapter, chapter, () => rm(join(folder, chapter))],
    [
      'a file that has come',
      'manuscript',
      chapter,
      () => writeFile(join(folder, 'manuscript/02-new.md'), '# New\n'),
    ],
    ['a note', notes, notes, () => writeFile(join(folder, notes), '')],
  ])('is refused for %s', async (_name, changed, read, event) => {
    ;({ folder, remove } = await makeEdition())
    const { status, line } = await checked(read, event)
    expect(status).toBe(1)
    expect(line).toContain('While the edition was read these files changed: ')
    expect(line).toContain(`\`${changed}\``)
    expect((await run(['check', folder])).error).not.toContain('edition-changed-while-read')
  })

  it('is not accepted', async () => {
    ;({ folder, remove } = await makeEdition())
    const { status, line } = await checked(
      notes,
      () => writeFile(join(folder, chapter), '# Other\n'),
      'accept',
    )
    expect([status, line]).toEqual([1, expect.stringContaining(`\`${chapter}\``)])
    expect(await openFolder(folder).exists('manuscript/manuscript.lock')).toBe(false)
  })

  test.each<[string, () => Promise<void>]>([
    ['a swap file of an editor', () => writeFile(join(folder, 'manuscript/.01-of-truth.md.swp'), 'x')],
    [
      'a file written again as it was',
      async () => writeFile(join(folder, chapter), await openFolder(folder).read(chapter)),
    ],
    [
      'the output',
      async () => {
        await writeFile(join(folder, 'output.txt'), 'x')
      },
    ],
  ])('is not refused for %s', async (_name, event) => {
    ;({ folder, remove } = await makeEdition())
    expect(await checked(notes, event)).toEqual({ status: 0, line: undefined })
  })
})

describe('watchFolder', () => {
  it('remembers what was read, and not what does not matter', async () => {
    ;({ folder, remove } = await makeEdition({ 'a.md': '1', 'b.png': '1' }, null))
    const watched = watchFolder(openFolder(folder), (path) => path.endsWith('.md'))
    await watched.folder.read('a.md')
    await watched.folder.read('b.png')
    await expect(watched.folder.read('c.md')).rejects.toMatchObject({ code: 'not-found' })
    expect(await watched.changed()).toEqual([])
    await writeFile(join(folder, 'b.png'), '2')
    await writeFile(join(folder, 'c.md'), '1')
    expect(await watched.changed()).toEqual(['c.md'])
    await writeFile(join(folder, 'a.md'), '2')
    expect(await watched.changed()).toEqual(['a.md', 'c.md'])
  })

  it('notices what was read twice and was not the same', async () => {
    ;({ folder, remove } = await makeEdition({ 'a.md': '1' }, null))
    const watched = watchFolder(openFolder(folder), () => true)
    await watched.folder.list('.')
    await watched.folder.read('a.md')
    await writeFile(join(folder, 'a.md'), '2')
    await writeFile(join(folder, 'b.md'), '2')
    await watched.folder.read('a.md')
    await watched.folder.list('.')
    await writeFile(join(folder, 'a.md'), '2')
    expect(await watched.changed()).toEqual(['.', 'a.md'])
  })
})
