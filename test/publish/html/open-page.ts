/** Opens a built page in the browser as a reader would, and tells what a reader would trip over. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import { startBrowser } from '../../../scripts/world/browser.ts'

const measure = readFileSync(new URL('./measure.js', import.meta.url), 'utf8')

export interface View {
  width?: number
  height?: number
  dark?: boolean
  script?: boolean
  /** With its `#`. */
  hash?: string
}

export interface Desk {
  /** Open a page; the caller closes it. */
  open(html: string, view?: View): Promise<Page>
  /** Errors and requests of all pages so far. */
  complaints: string[]
  close(): Promise<void>
}

/** Start the browser. */
export async function openDesk(): Promise<Desk> {
  const { browser, close } = await startBrowser((name) => process.env[name])
  const folder = await mkdtemp(join(tmpdir(), 'edition-page-'))
  const pathByHtml = new Map<string, string>()
  const complaints: string[] = []
  return {
    complaints,
    async open(html, { width = 1440, height = 900, dark = false, script = true, hash = '' } = {}) {
      const path = pathByHtml.get(html) ?? join(folder, `${pathByHtml.size}.html`)
      if (!pathByHtml.has(html)) await writeFile(path, html)
      pathByHtml.set(html, path)
      const page = await browser.newPage()
      page.setDefaultTimeout(20_000)
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('request', (request) => {
        if (!/^(?:file|data):/.test(request.url())) complaints.push(`request: ${request.url()}`)
      })
      await page.setJavaScriptEnabled(script)
      await page.setViewport({ width, height })
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ])
      await page.goto(`${pathToFileURL(path)}${hash}`, { waitUntil: 'load' })
      await page.evaluate(measure)
      await settle(page)
      return page
    },
    async close() {
      await close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Wait until fonts are there and everything stands in its place; also where no script runs. */
export async function settle(page: Page): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await setTimeout(25)
    await page.evaluate('document.fonts.status')
  }
}

/** Ask a page: a call of `measure.js`, or any expression. */
export async function ask<T>(page: Page, expression: string): Promise<T> {
  return (await page.evaluate(expression)) as T
}
