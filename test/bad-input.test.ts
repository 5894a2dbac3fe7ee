/** Bad input that no case folder can hold: what is missing, too large, in the way, or breaks while it runs. */
import { rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesBelow, makeEdition } from './support/edition.ts'
import { run } from './support/run.ts'

let folder: string
let remove: () => Promise<void>
beforeEach(async () => {
  ;({ folder, remove } = await makeEdition())
})
afterEach(() => remove())

const output = async () =>
  Object.fromEntries(
    [...(await filesBelow(join(folder, 'output')))].map(([path, bytes]) => [
      path,
      Buffer.from(bytes).toString('base64'),
    ]),
  )

describe('what is missing or too large', () => {
  it('a missing folder ends with 2 and its name', async () => {
    const { status, error, out } = await run(['build', join(folder, 'no-such-folder')])
    expect(status).toBe(2)
    expect(error).toContain('There is no folder')
    expect(error).toContain('edition-folder-missing')
    expect(error).toContain('no-such-folder')
    expect(out).toBe('')
  })

  it('a file of 50 MB is refused by name and size', async () => {
    await writeFile(join(folder, 'manuscript/02-long.md'), '# Long\n')
    await truncate(join(folder, 'manuscript/02-long.md'), 50 * 1024 * 1024)
    const { status, error } = await run(['check', folder])
    expect(status).toBe(1)
    expect(error).toContain('manuscript/02-long.md')
    expect(error).toContain('50 MB')
    expect(error).toContain('edition-file-unreadable')
    expect(error).not.toContain('chapter-empty')
  })

  it.each([
    [['build', '--to'], 2],
    [['build', '--nonsense'], 2],
    [['nonsense'], 2],
    [['show'], 2],
    [['show', 'nonsense'], 2],
    [['check', '--format', 'xml'], 2],
    [[], 2],
    [['--help'], 0],
    [['--version'], 0],
    [['build', '--help'], 0],
  ])('edition %j ends with %i and says something', async (words, expected) => {
    const { status, out, error } = await run(words)
    expect(status).toBe(expected)
    expect((expected === 0 ? out : error).length).toBeGreaterThan(0)
  })
})

describe('the last good output', () => {
  beforeEach(async () => {
    expect((await run(['build', '--to', 'html', folder])).status).toBe(0)
  })

  it('stays where the edition has errors', async () => {
    const before = await output()
    await writeFile(
      join(folder, 'annotations/notes.md'),
      ':::note{#wits}\n> words that stand nowhere\n\nA comment.\n:::\n',
    )
    const { status, error } = await run(['build', '--to', 'html', folder])
    expect(status).toBe(1)
    expect(error).toContain('anchor-failed')
    expect(await output()).toEqual(before)
  })

  it('is replaced by a draft that says so, where one is asked for', async () => {
    await writeFile(
      join(folder, 'annotations/notes.md'),
      ':::note{#wits}\n> words that stand nowhere\n\nA comment.\n:::\n',
    )
    const { out } = await run(['build', '--draft', '--to', 'html', folder])
    expect(out).toContain('output/edition.html')
    expect(Buffer.from((await output())['edition.html']!, 'base64').toString()).toContain(
      'Draft: this edition has errors',
    )
  })

  it('loses files that the new build does not make', async () => {
    await writeFile(join(folder, 'output/old.pdf'), 'x')
    await run(['build', '--to', 'html', folder])
    expect(Object.keys(await output())).toEqual(['edition.html', 'report.json'])
  })

  it('cannot be written where a file is in the way: status 3', async () => {
    await rm(join(folder, 'output'), { recursive: true })
    await writeFile(join(folder, 'output'), 'mine')
    const { status, error } = await run(['build', '--to', 'html', folder])
    expect(status).toBe(3)
    expect(error).toContain('`output` is a file')
  })

  it('stays where the browser does not start: status 3 and what to do', async () => {
    const before = await output()
    const { status, error } = await run(['build', folder], { env: { EDITION_BROWSER: '/bin/false' } })
    expect(status).toBe(3)
    expect(error).toContain('EDITION_BROWSER')
    expect(await output()).toEqual(before)
  })

  it('stays where the browser never answers, in bounded time', async () => {
    const before = await output()
    const script = join(folder, 'sleeps.sh')
    await writeFile(script, '#!/bin/sh\nexec sleep 300\n', { mode: 0o755 })
    const { status, error } = await run(['build', folder], { env: { EDITION_BROWSER: script } })
    expect(status).toBe(3)
    expect(error).toContain('EDITION_BROWSER')
    expect(await output()).toEqual(before)
  })

  it('stays where the browser crashes while it lays out the pages', async () => {
    const before = await output()
    const { status, error } = await run(['build', folder], {
      world: (world) => ({
        ...world,
        async browser() {
          const started = await world.browser()
          // The first page that opens is the last thing this browser does.
          started.browser.on('targetcreated', () => started.browser.process()?.kill('SIGKILL'))
          return started
        },
      }),
    })
    expect(status).toBe(3)
    expect(error).toContain('edition: ')
    expect(await output()).toEqual(before)
  })
})

describe('verify', () => {
  it('says what to do where nothing was built', async () => {
    const { status, error } = await run(['verify', folder])
    expect(status).toBe(1)
    expect(error).toContain('output-missing')
  })

  it('finds what was changed in the finished file', async () => {
    await run(['build', '--to', 'html', folder])
    const path = join(folder, 'output/edition.html')
    const html = Buffer.from((await filesBelow(join(folder, 'output'))).get('edition.html')!).toString()
    expect((await run(['verify', folder])).status).toBe(0)
    await writeFile(path, html.replace('and would not stay for an answer', 'and would stay for an answer'))
    const { status, error } = await run(['verify', folder])
    expect(status).toBe(1)
    expect(error).toContain('not')
    expect(error).toMatch(/text-(?:missing|altered)/)
  })
})
