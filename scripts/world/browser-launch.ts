/**
 * Starting a browser that was found: headless shell, no network, and no sandbox only where there can be none.
 */
import { access, constants } from 'node:fs/promises'
import type { Browser } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import type { BrowserCandidate } from './browser.ts'
import { privateEnvironment } from './browser-environment.ts'
import type { StartedBrowser } from './world.ts'

/** Milliseconds a browser may take to start, to answer one call, and to end. */
const startLimit = 30_000
const callLimit = 300_000
const closeLimit = 5_000

/**
 * Nothing here comes from the browser package's own list, which switches web security off. Every name
 * resolves to nothing, so that even a request that slips through interception goes nowhere.
 */
const launchArguments = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--lang=en-US',
]

/**
 * Start the browser at a path.
 *
 * @param candidate where it is
 * @returns the running browser
 * @throws Error with the browser's own words where it does not start
 */
export async function launchBrowser(candidate: BrowserCandidate): Promise<StartedBrowser> {
  await access(candidate.executable, constants.X_OK)
  if (process.getuid?.() === 0) return await launch(candidate, false)
  try {
    return await launch(candidate, true)
  } catch {
    // Containers and some distributions forbid the user namespaces that the sandbox is made of, and the
    // browser ends without saying so. What is laid out has no scripts but ours and reaches no network, so
    // the book is worth more than the sandbox.
    return await launch(candidate, false)
  }
}

async function launch(candidate: BrowserCandidate, sandbox: boolean): Promise<StartedBrowser> {
  const environment = await privateEnvironment(candidate.libraries)
  let browser: Browser
  // Over a pipe `timeout` does not end the wait for a first answer; the limit ends the process.
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), startLimit)
  try {
    browser = await puppeteer.launch({
      executablePath: candidate.executable,
      headless: 'shell',
      // By file descriptors, not by a socket: it works where even the loopback interface is down.
      pipe: true,
      env: environment.variables,
      userDataDir: environment.profile,
      args: sandbox ? launchArguments : [...launchArguments, '--no-sandbox'],
      timeout: startLimit,
      signal: limit.signal,
      protocolTimeout: callLimit,
    })
  } catch (error) {
    await environment.remove()
    if (limit.signal.aborted) throw new Error(`no answer for ${startLimit / 1000} seconds`)
    throw error
  } finally {
    clearTimeout(timer)
  }
  return {
    browser,
    version: await browser.version(),
    origin: candidate.origin,
    async close() {
      await endBrowser(browser)
      await environment.remove()
    },
  }
}

/** End a browser, by force where it does not answer: a hanging page must not hang the command. */
async function endBrowser(browser: Browser): Promise<void> {
  const child = browser.process()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), closeLimit)
  })
  const closed = browser.close().then(
    () => 'closed' as const,
    () => 'late' as const,
  )
  const outcome = await Promise.race([closed, late])
  clearTimeout(timer)
  if (outcome === 'late') child?.kill('SIGKILL')
}
