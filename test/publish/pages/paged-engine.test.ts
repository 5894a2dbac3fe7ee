/** The engine when something goes wrong in the browser: it always ends, with a cause. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageGeometry } from '../../../scripts/publish/pages/page-size.ts'
import { pagedEngine } from '../../../scripts/publish/pages/paged-engine.ts'
import { startBrowser } from '../../../scripts/world/browser.ts'
import { nodeWorld } from '../../../scripts/world/node-world.ts'
import type { StartedBrowser } from '../../../scripts/world/world.ts'

const world = nodeWorld('.', process.env)
const page = pageGeometry('a5')
let browser: StartedBrowser

beforeEach(async () => {
  browser = await startBrowser((name) => process.env[name])
}, 60_000)
afterEach(() => browser.close())

const html = (body: string) =>
  `<!doctype html><html><head><meta name="edition-layout" content='{"series":[],"continued":"","author":"","title":"","draft":""}'></head><body>${body}</body></html>`

describe('pagedEngine', { timeout: 60_000 }, () => {
  it('refuses a book that asks for something from the network', async () => {
    const engine = await pagedEngine(browser, world)
    const failure = await engine
      .layout({ html: html('<p>x<img src="http://127.0.0.1:1/x.png"></p>'), page })
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 'browser-failed',
      message: expect.stringContaining('http://127.0.0.1:1/x.png'),
    })
  })

  it('gives up when no page is finished for a while', async () => {
    const engine = await pagedEngine(browser, world, 1_500)
    const failure = await engine
      .layout({ html: html('<p>x</p><script>for (;;);</script>'), page })
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 'browser-failed',
      message: expect.stringContaining('no page was finished for 1.5 seconds'),
    })
  })

  it('tells that the browser ended under it', async () => {
    const engine = await pagedEngine(browser, world)
    const laidOut = engine
      .layout({ html: html('<p>x</p>'.repeat(20_000)), page })
      .catch((error: unknown) => error)
    setTimeout(() => browser.browser.process()?.kill('SIGKILL'), 400)
    expect(await laidOut).toMatchObject({ code: 'browser-failed', cause: expect.any(Error) })
  })

  it('tells what a handler of its own threw', async () => {
    const engine = await pagedEngine(browser, {
      assets: {
        ...world.assets,
        read: async (path) =>
          path.endsWith('handler.js')
            ? new TextEncoder().encode('throw new Error("no handler")')
            : world.assets.read(path),
      },
    })
    const failure = await engine.layout({ html: html('<p>x</p>'), page }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'browser-failed' })
  })
})
