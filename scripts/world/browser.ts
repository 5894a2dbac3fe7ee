/**
 * Finding and starting the browser that lays out pages. Tried in this order: the one named by
 * `EDITION_BROWSER`, the Chromium of the npm package, one that is installed. Whichever it is, it runs in an
 * environment of our own (`browser-environment.ts`), so that the same edition breaks its lines alike everywhere.
 */

import { installAdvice, installedBrowsers } from './browser-installed.ts'
import { launchBrowser } from './browser-launch.ts'
import { unpackPackagedBrowser } from './browser-package.ts'
import type { StartedBrowser } from './world.ts'
import { WorldError } from './world.ts'

/** A browser that could be started. */
export interface BrowserCandidate {
  /** In words for the report. */
  origin: 'EDITION_BROWSER' | 'npm package' | 'installed'
  executable: string
  /** Folder of shared libraries that came with it, for machines that lack them. */
  libraries: string | undefined
}

/**
 * Start a browser in a private environment.
 *
 * @param env reads a variable of the environment: `EDITION_BROWSER`, and where a cache may stand
 * @returns the browser; the caller closes it
 * @throws WorldError `browser-failed` where the browser that the user named does not start, `no-browser`
 *   where nothing starts; its message tells what was tried, its advice what to install on this system
 */
export async function startBrowser(env: (name: string) => string | undefined): Promise<StartedBrowser> {
  const named = env('EDITION_BROWSER')
  if (named) {
    try {
      return await launchBrowser({ origin: 'EDITION_BROWSER', executable: named, libraries: undefined })
    } catch (cause) {
      throw new WorldError(
        'browser-failed',
        `The browser named by EDITION_BROWSER, \`${named}\`, did not start: ${firstLine(cause)}`,
        'Set EDITION_BROWSER to the path of a Chrome, Chromium or Edge that runs here, or unset it.',
        { cause },
      )
    }
  }

  const failures: string[] = []
  const causes: unknown[] = []
  const attempt = async (
    what: string,
    candidate: () => Promise<BrowserCandidate>,
  ): Promise<StartedBrowser | undefined> => {
    try {
      return await launchBrowser(await candidate())
    } catch (cause) {
      failures.push(`${what}: ${firstLine(cause)}`)
      causes.push(cause)
      return undefined
    }
  }

  const packaged = await attempt('npm package @sparticuz/chromium', () => unpackPackagedBrowser(env))
  if (packaged) return packaged
  for (const executable of await installedBrowsers(env)) {
    const installed = await attempt(executable, async () => ({
      origin: 'installed',
      executable,
      libraries: undefined,
    }))
    if (installed) return installed
  }
  throw new WorldError(
    'no-browser',
    `No browser could be started (${failures.join('; ')})`,
    await installAdvice(),
    { cause: new AggregateError(causes, 'every browser that was found failed to start') },
  )
}

/** The first line of an error's message that says something, shortened. */
function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const line =
    message
      .split('\n')
      .map((part) => part.trim())
      .find((part) => part !== '') ?? 'unknown error'
  return line.length > 300 ? `${line.slice(0, 299)}…` : line
}
