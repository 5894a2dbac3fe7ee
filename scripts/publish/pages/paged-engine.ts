/**
 * The page engine: paged.js, through pagedjs-cli's `Printer`, with the handlers of `styles/pages/`. Of the
 * printer its layout is used; its own `pdf()` writes wrong boxes and the clock's time, so that pages are
 * printed by the browser directly and finished elsewhere (`../pdf/`).
 */
import type Printer from 'pagedjs-cli'
import type { Page } from 'puppeteer-core'
import type { StartedBrowser, World } from '../../world/world.ts'
import { WorldError } from '../../world/world.ts'
import type { EngineInput, EngineResult, PageEngine } from './book.ts'
import { type GuardedPage, openGuardedPage } from './guarded-page.ts'

/** Handlers in the order in which they build on one another. */
const handlers = ['rows', 'tables', 'notes', 'foot', 'breaks', 'sheets', 'inspect', 'handler']

/** Milliseconds without a finished page after which the layout hangs. */
const defaultHangLimit = 60_000

/** Milliseconds that closing a page may take; one that hangs does not close. */
const closeLimit = 2_000

/**
 * Make the page engine.
 *
 * @param started the browser it runs in; it stays the caller's
 * @param world reads the handlers
 * @param hangLimit milliseconds without a finished page after which the layout is given up
 */
export async function pagedEngine(
  started: StartedBrowser,
  world: Pick<World, 'assets'>,
  hangLimit = defaultHangLimit,
): Promise<PageEngine> {
  const scripts = await Promise.all(
    handlers.map(async (name) => toAddress(await world.assets.read(`styles/pages/${name}.js`))),
  )
  return {
    async layout(input) {
      const guarded = await openGuardedPage(started.browser)
      try {
        return await layoutIn(guarded, scripts, input, hangLimit)
      } catch (cause) {
        throw asWorldError(cause)
      } finally {
        await closePage(guarded.page)
      }
    },
  }
}

async function layoutIn(
  guarded: GuardedPage,
  scripts: string[],
  input: EngineInput,
  hangLimit: number,
): Promise<EngineResult> {
  const { page, refused } = guarded
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)))
  // Nobody looks at the pages while they are made; what is hidden is laid out and not painted.
  await page.evaluate(hideWhileLayingOut)

  const printer = await makePrinter(page, scripts)
  const watch = watchdog(hangLimit)
  printer.on('page', () => watch.alive())
  try {
    const rendered = printer.render({ html: input.html })
    rendered.catch(() => {})
    await Promise.race([rendered, watch.hung, guarded.crashed])
    const book = (await page.evaluate('window.Pages.inspect()')) as EngineResult['book']
    if (errors.length > 0) throw new Error(errors[0])
    if (refused.length > 0) throw new Error(`the book asks for \`${refused[0]}\`, and there is no network`)
    watch.alive()
    const printed = page.pdf({
      width: `${input.page.width / 72}in`,
      height: `${input.page.height / 72}in`,
      printBackground: true,
      tagged: true,
      outline: false,
      timeout: 0,
    })
    printed.catch(() => {})
    const pdf = await Promise.race([printed, watch.hung, guarded.crashed])
    return { pdf, book }
  } finally {
    watch.stop()
  }
}

async function closePage(page: Page): Promise<void> {
  const closed = page.close().catch(() => {})
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, closeLimit).unref())])
}

/** pagedjs-cli opens a page of its own; it gets ours, which is guarded. */
async function makePrinter(page: Page, additionalScripts: string[]): Promise<Printer> {
  const { default: PagedPrinter } = await import('pagedjs-cli')
  const printer = new PagedPrinter({ additionalScripts, closeAfter: false })
  printer.browser = { newPage: async () => page, close: async () => {} }
  return printer
}

/** Runs in the browser; pagedjs-cli calls the two before and after. */
const hideWhileLayingOut = `window.PagedConfig = {
  before() { document.documentElement.style.visibility = 'hidden' },
  after() { document.documentElement.style.visibility = '' },
}`

function toAddress(script: Uint8Array): string {
  return `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`
}

/** Reject when nothing has been heard for a while. */
function watchdog(limit: number) {
  let timer: NodeJS.Timeout | undefined
  let reject: (error: Error) => void = () => {}
  const hung = new Promise<never>((_, rejectHung) => {
    reject = rejectHung
  })
  hung.catch(() => {})
  const alive = () => {
    clearTimeout(timer)
    timer = setTimeout(() => reject(new Error(`no page was finished for ${limit / 1000} seconds`)), limit)
  }
  alive()
  return { hung, alive, stop: () => clearTimeout(timer) }
}

function asWorldError(cause: unknown): WorldError {
  if (cause instanceof WorldError) return cause
  const message = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  return new WorldError(
    'browser-failed',
    `The browser could not lay out the pages: ${message}`,
    'Run the command again; if it fails again, try another browser with EDITION_BROWSER.',
    { cause },
  )
}
