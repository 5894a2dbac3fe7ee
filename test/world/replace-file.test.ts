import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { replaceFile } from '../../scripts/world/replace-file.ts'
import { makeEdition } from '../support/edition.ts'

let root: string
let remove: () => Promise<void>
const lock = 'manuscript/manuscript.lock'
const notes = 'annotations/notes.md'

beforeEach(async () => {
  ;({ folder: root, remove } = await makeEdition({ [notes]: 'old' }, null))
  await mkdir(join(root, 'manuscript'))
})
afterEach(() => remove())

const replace = (path: string) => replaceFile(root, path, Buffer.from('new'))

describe('replaceFile', () => {
  test.each([[lock], [notes]])('writes %s, and leaves nothing beside it', async (path) => {
    await replace(path)
    expect(await readFile(join(root, path), 'utf8')).toBe('new')
    expect(await readdir(join(root, path, '..'))).toEqual([path.split('/')[1]])
  })

  it('keeps the permissions of the file', async () => {
    await chmod(join(root, notes), 0o640)
    await replace(notes)
    expect((await stat(join(root, notes))).mode & 0o777).toBe(0o640)
  })

  test.each([
    ['manuscript/01-chapter.md'],
    ['manuscript/edition.yaml'],
    ['annotations/sources.json'],
    ['annotations/front/preface.md'],
    ['annotations/../manuscript/01-chapter.md'],
    ['../notes.md'],
    ['output/edition.html'],
    [''],
  ])('writes no other file: %s', async (path) => {
    await expect(replace(path)).rejects.toMatchObject({ code: 'not-permitted' })
  })

  it('writes through no link, neither of the file nor of its folder', async () => {
    await writeFile(join(root, 'elsewhere'), 'kept')
    await symlink('../elsewhere', join(root, lock))
    await expect(replace(lock)).rejects.toMatchObject({ code: 'not-permitted' })
    expect(await readFile(join(root, 'elsewhere'), 'utf8')).toBe('kept')

    const outside = await makeEdition({ 'notes.md': 'kept' }, null)
    await mkdir(join(root, 'edition'))
    await symlink(outside.folder, join(root, 'edition', 'annotations'))
    await expect(replaceFile(join(root, 'edition'), notes, Buffer.from('new'))).rejects.toThrow(
      'leads out of',
    )
    expect(await readFile(join(outside.folder, 'notes.md'), 'utf8')).toBe('kept')
    await outside.remove()
  })

  it('says what is in the way', async () => {
    await mkdir(join(root, lock))
    await expect(replace(lock)).rejects.toThrow('is a link or a folder')
    await expect(replaceFile(join(root, 'none'), lock, Buffer.from(''))).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
