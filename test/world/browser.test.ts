import { chmod, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../../scripts/world/browser.ts'
import { privateEnvironment } from '../../scripts/world/browser-environment.ts'
import { installAdvice, installedBrowsers } from '../../scripts/world/browser-installed.ts'
import { unpackPackagedBrowser } from '../../scripts/world/browser-package.ts'
import { WorldError } from '../../scripts/world/world.ts'

const nothing = () => undefined
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function program(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  await chmod(path, 0o755)
  return path
}

describe('startBrowser', { timeout: 60_000 }, () => {
  it('starts a browser that shows text in embedded fonts alone, and leaves nothing behind', async () => {
    const started = await startBrowser((name) => process.env[name])
    try {
      expect(started.version).toMatch(/Chrom/)
      const page = await started.browser.newPage()
      await page.setContent('<p style="font-size: 20px">Text</p>')
      const found = await page.evaluate(
        `({ height: document.querySelector('p').getBoundingClientRect().height, zone: new Intl.DateTimeFormat().resolvedOptions().timeZone })`,
      )
      expect(found).toEqual({ height: expect.any(Number), zone: 'UTC' })
      expect((found as { height: number }).height).toBeGreaterThan(15)
    } finally {
      await started.close()
    }
    expect(started.browser.connected).toBe(false)
  })

  it('reaches no network, not even this machine', async () => {
    const server = createServer((_request, response) => response.end('reached'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const started = await startBrowser((name) => process.env[name])
    try {
      const page = await started.browser.newPage()
      for (const address of [
        'https://example.org/',
        `http://localhost:${port}/`,
        `http://127.0.0.1:${port}/`,
      ]) {
        await expect(page.goto(address), address).rejects.toThrow(/net::ERR_/)
      }
    } finally {
      await started.close()
      server.close()
    }
  })

  it('names the browser of EDITION_BROWSER that does not start, and looks for no other', async () => {
    const path = await program('no-browser', '#!/bin/sh\necho "cannot open display" >&2\nexit 1\n')
    const failure = await startBrowser((name) => (name === 'EDITION_BROWSER' ? path : undefined)).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(WorldError)
    expect(failure).toMatchObject({ code: 'browser-failed' })
    expect(String(failure)).toContain(path)
  })

  it('says so where the browser of EDITION_BROWSER does not exist', async () => {
    const missing = join(folder, 'nowhere')
    const failure = await startBrowser((name) => (name === 'EDITION_BROWSER' ? missing : undefined)).catch(
      (error: unknown) => error,
    )
    expect(failure).toMatchObject({
      code: 'browser-failed',
      advice: expect.stringContaining('EDITION_BROWSER'),
    })
  })
})

describe('unpackPackagedBrowser', { timeout: 120_000 }, () => {
  it('unpacks into a folder that this user alone can enter, once', async () => {
    const env = (name: string) => (name === 'XDG_CACHE_HOME' ? folder : undefined)
    const first = await unpackPackagedBrowser(env)
    expect(first.executable.startsWith(folder)).toBe(true)
    const cache = await stat(join(folder, 'annotated-edition'))
    expect(cache.mode & 0o077).toBe(0)
    const { mtimeMs } = await stat(first.executable)
    expect((await unpackPackagedBrowser(env)).executable).toBe(first.executable)
    expect((await stat(first.executable)).mtimeMs).toBe(mtimeMs)
  })

  it('does not use a folder that others can write to, nor a link', async () => {
    const cache = await mkdtemp(join(folder, 'cache-'))
    const elsewhere = await mkdtemp(join(folder, 'elsewhere-'))
    await symlink(elsewhere, join(cache, 'annotated-edition'))
    const temporary = process.env.TMPDIR
    process.env.TMPDIR = folder
    try {
      const found = await unpackPackagedBrowser((name) => (name === 'XDG_CACHE_HOME' ? cache : undefined))
      expect(found.executable.startsWith(join(folder, `annotated-edition-${process.getuid?.()}`))).toBe(true)
    } finally {
      if (temporary === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = temporary
    }
  })
})

describe('privateEnvironment', () => {
  it('knows one font and nothing of the machine', async () => {
    const environment = await privateEnvironment(undefined)
    const { FONTCONFIG_FILE, HOME, TZ, LANG } = environment.variables
    expect({ TZ, LANG }).toEqual({ TZ: 'UTC', LANG: 'C.UTF-8' })
    expect(HOME).not.toBe(process.env.HOME)
    const fonts = await readFile(FONTCONFIG_FILE!, 'utf8')
    expect(fonts.match(/<dir>/g)).toHaveLength(1)
    expect(fonts).not.toContain('/usr/share/fonts')
    await environment.remove()
    await expect(stat(FONTCONFIG_FILE!)).rejects.toThrow(/ENOENT/)
  })
})

describe('installed browsers', () => {
  it.skipIf(process.platform !== 'linux')('are looked for in PATH, programs only', async () => {
    const path = await program('chromium', '#!/bin/sh\n')
    await writeFile(join(folder, 'google-chrome'), 'not a program')
    expect(await installedBrowsers((name) => (name === 'PATH' ? folder : undefined))).toEqual([path])
    expect(await installedBrowsers(() => '')).toEqual([])
    expect(await installedBrowsers(nothing)).toEqual(expect.any(Array))
  })

  it('come with advice on what to install', async () => {
    expect(await installAdvice()).toMatch(/^Install .*EDITION_BROWSER/)
  })
})
