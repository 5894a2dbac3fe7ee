/** Types of pagedjs-cli, which ships none; only what is used. */
declare module 'pagedjs-cli' {
  import type { Page } from 'puppeteer-core'

  export default class Printer {
    constructor(options: { additionalScripts: string[]; closeAfter: boolean })
    /** Set before `render`, or it starts a browser of its own. */
    browser: { newPage(): Promise<Page>; close(): Promise<void> }
    on(event: 'page', listener: () => void): void
    render(input: { html: string }): Promise<Page>
  }
}
