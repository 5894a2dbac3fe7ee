import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { largestFile, openFolder } from '../../scripts/world/folder.ts'
import { replaceFolder } from '../../scripts/world/output.ts'
import { filesBelow, makeEdition } from '../support/edition.ts'

let root: string
let remove: () => Promise<void>
beforeEach(async () => {
  ;({ folder: root, remove } = await makeEdition({}, null))
})
afterEach(() => remove())

describe('openFolder', () => {
  it('lists by code point, not by the order of any language', async () => {
    for (const name of ['b', 'a', 'Z', 'ä', '10', '9']) await writeFile(join(root, name), '')
    expect((await openFolder(root).list('.')).map((entry) => entry.name)).toEqual([
      '10',
      '9',
      'Z',
      'a',
      'b',
      'ä',
    ])
  })

  it('refuses to leave the folder by dots or by a link', async () => {
    await mkdir(join(root, 'edition'))
    await writeFile(join(root, 'secret'), 'x')
    await symlink(join(root, 'secret'), join(root, 'edition', 'link.md'))
    const folder = openFolder(join(root, 'edition'))
    await expect(folder.read('../secret')).rejects.toMatchObject({ code: 'not-permitted' })
    await expect(folder.read('link.md')).rejects.toMatchObject({ code: 'not-permitted' })
  })

  it('lists a link that leads nowhere or in a circle, and says so when it is read', async () => {
    await symlink('nothing', join(root, 'a.md'))
    await symlink('b.md', join(root, 'b.md'))
    const folder = openFolder(root)
    expect((await folder.list('.')).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'a.md file',
      'b.md file',
    ])
    await expect(folder.read('a.md')).rejects.toMatchObject({ code: 'not-found' })
    await expect(folder.read('b.md')).rejects.toThrow('`b.md` is a link that leads in a circle')
    await expect(folder.list('b.md/x')).rejects.toMatchObject({ name: 'WorldError' })
    await expect(folder.exists('b.md/x')).rejects.toMatchObject({ name: 'WorldError' })
  })

  it('says that a folder is no file', async () => {
    await mkdir(join(root, 'edition.yaml'))
    await expect(openFolder(root).read('edition.yaml')).rejects.toThrow('is a folder, not a file')
  })

  it('refuses a file of 50 MB before reading it', async () => {
    await writeFile(join(root, 'big.md'), '')
    await truncate(join(root, 'big.md'), 50 * 1024 * 1024)
    await expect(openFolder(root).read('big.md')).rejects.toMatchObject({ code: 'too-large' })
    expect(largestFile).toBeLessThan(50 * 1024 * 1024)
  })

  it('gives nothing for a missing folder and says what is missing for a file', async () => {
    expect(await openFolder(root).list('none')).toEqual([])
    await expect(openFolder(root).read('none.md')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('replaceFolder', () => {
  const files = (entries: Record<string, string>) =>
    new Map(Object.entries(entries).map(([path, text]) => [path, Buffer.from(text)]))
  const contents = async (folder: string) =>
    Object.fromEntries(
      [...(await filesBelow(folder))].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
    )

  it('removes what is not among the new files and keeps names that begin with a dot', async () => {
    const target = join(root, 'output')
    await replaceFolder(target, files({ 'a.html': '1', 'old/b': '2' }))
    await writeFile(join(target, '.gitkeep'), '')
    await replaceFolder(target, files({ 'a.html': '3' }))
    expect(await contents(target)).toEqual({ '.gitkeep': '', 'a.html': '3' })
    expect(Object.keys(await contents(root))).toEqual(['output/.gitkeep', 'output/a.html'])
  })

  it('leaves the last output where the new one cannot be written', async () => {
    const target = join(root, 'output')
    await replaceFolder(target, files({ 'a.html': '1' }))
    await expect(
      replaceFolder(target, files({ 'a.html': '2', [`${'x'.repeat(300)}`]: '' })),
    ).rejects.toBeInstanceOf(Error)
    expect(await contents(root)).toEqual({ 'output/a.html': '1' })
  })

  it('says so where a file is in the way', async () => {
    await writeFile(join(root, 'output'), 'mine')
    await expect(replaceFolder(join(root, 'output'), files({ a: '1' }))).rejects.toMatchObject({
      code: 'not-permitted',
    })
    expect(await contents(root)).toEqual({ output: 'mine' })
  })

  it('brings back the last output after a stop between the two renames', async () => {
    await mkdir(join(root, '.output-old'))
    await writeFile(join(root, '.output-old', 'a.html'), '1')
    await expect(
      replaceFolder(join(root, 'output'), files({ [`${'x'.repeat(300)}`]: '' })),
    ).rejects.toBeInstanceOf(Error)
    expect(await contents(root)).toEqual({ 'output/a.html': '1' })
  })

  it('is not written through a link: what lies there would be removed', async () => {
    await mkdir(join(root, 'elsewhere'))
    await writeFile(join(root, 'elsewhere', 'kept'), 'x')
    await symlink('elsewhere', join(root, 'output'))
    await expect(replaceFolder(join(root, 'output'), new Map())).rejects.toMatchObject({
      code: 'not-permitted',
    })
    expect((await filesBelow(root)).has('elsewhere/kept')).toBe(true)
  })

  it('is that of one build where several end at once, and the others say so', async () => {
    await replaceFolder(join(root, 'output'), new Map([['of', Buffer.from('0')]]))
    const builds = await Promise.allSettled(
      ['1', '2', '3', '4'].map((text) =>
        replaceFolder(join(root, 'output'), new Map([['of', Buffer.from(text)]])),
      ),
    )
    for (const build of builds)
      if (build.status === 'rejected') expect(build.reason).toMatchObject({ name: 'WorldError' })
    expect((await filesBelow(join(root, 'output'))).size).toBe(1)
  })
})
