/** A browser's page that reaches nothing: every request but those for what is in the document is refused. */
import type { Browser, Page } from 'puppeteer-core'

/** Addresses that lead nowhere outside the document. */
const within = /^(?:data:|about:|blob:)/i

export interface GuardedPage {
  page: Page
  /** Addresses that something in the document asked for and did not get. */
  refused: string[]
  /** Rejects when the page crashes; never resolves. */
  crashed: Promise<never>
}

/**
 * Open a page without network.
 *
 * @param browser the browser; the page is the caller's to close
 */
export async function openGuardedPage(browser: Browser): Promise<GuardedPage> {
  const page = await browser.newPage()
  const refused: string[] = []
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (within.test(request.url())) return void request.continue()
    refused.push(request.url())
    void request.abort('blockedbyclient')
  })
  const crashed = new Promise<never>((_, reject) => {
    page.on('error', reject)
    browser.on('disconnected', () => reject(new Error('the browser ended')))
  })
  // Whoever waits for it gets the error; nobody has to.
  crashed.catch(() => {})
  return { page, refused, crashed }
}
