/** Every output that was asked for. */
import type { Composed } from '../model/edition.ts'
import type { Words } from '../words/words.ts'
import type { World } from '../world/world.ts'
import { manuscriptFingerprint } from './fingerprint.ts'
import type { OutputName } from './outputs.ts'
import type { LaidOutBook } from './pages/book.ts'
import { screenEdition } from './screen.ts'
import { programName } from './versions.ts'

export interface PublishOptions {
  outputs: readonly OutputName[]
  /** Mark every page as a draft. */
  draft: boolean
  /** Runs a step and takes its time. */
  time: <T>(step: string, work: () => T | Promise<T>) => Promise<T>
}

export interface Published {
  html: string | undefined
  pdf: { bytes: Uint8Array; book: LaidOutBook; browser: string } | undefined
}

/**
 * Make the outputs.
 *
 * @param composed the edition; problems found on its pages are reported on its files
 * @param words the program's own words
 * @param world everything outside
 * @param options which and how
 * @throws WorldError where the browser is missing, crashes or hangs
 */
export async function publish(
  composed: Composed,
  words: Words,
  world: World,
  options: PublishOptions,
): Promise<Published> {
  const { outputs, draft, time } = options
  const fingerprint = manuscriptFingerprint(composed.files)
  const generator = await programName(world)
  const html = outputs.includes('html')
    ? await time('html', () => screenEdition(composed, words, world, { fingerprint, generator, draft }))
    : undefined
  const pdf = outputs.includes('pdf')
    ? await time('pages', () => printedEdition(composed, words, world, { fingerprint, draft }))
    : undefined
  return { html, pdf }
}

async function printedEdition(
  composed: Composed,
  words: Words,
  world: World,
  options: { fingerprint: string; draft: boolean },
) {
  // The page engine is loaded only for builds that print.
  const { layoutPages } = await import('./pages/pages.ts')
  const browser = await world.browser()
  try {
    const { pdf, book } = await layoutPages(composed, world, words, {
      ...options,
      browser,
      date: dateOf(composed.config.date),
    })
    return { bytes: pdf, book, browser: browser.version }
  } finally {
    await browser.close()
  }
}

/** `2026`, `2026-11` or `2026-11-24` as a moment in UTC; other words give no date. */
function dateOf(date: string | number | undefined): Date | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(String(date ?? ''))
  return match
    ? new Date(Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)))
    : undefined
}
