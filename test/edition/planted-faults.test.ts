/**
 * Faults planted in the finished files of the first edition: each must fail `verify`. The edition is built
 * once; every fault goes into a copy of its output, that of the PDF into the page's own content stream:
 *
 *     <0009…0017> Tj     words as the glyphs of a subset font      ← dropped, doubled, altered, made white
 *     /Dest (note-x)     a link                                    ← led elsewhere
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { PlantedPdf } from './planted-pdf.ts'

let root: string
let edition: string
let html: string
let pdf: Uint8Array

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'edition-planted-'))
  edition = join(root, 'edition')
  await mkdir(edition)
  for (const part of ['manuscript', 'annotations']) await cp(part, join(edition, part), { recursive: true })
  expect((await run(['build', edition])).status).toBe(0)
  html = await readFile(join(edition, 'output/edition.html'), 'utf8')
  pdf = await readFile(join(edition, 'output/edition.pdf'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** Verify the edition with these finished files. */
async function verified(files: {
  html?: string
  pdf?: Uint8Array
}): Promise<{ status: number; rules: string[] }> {
  await rm(join(edition, 'output'), { recursive: true, force: true })
  await mkdir(join(edition, 'output'))
  if (files.html !== undefined) await writeFile(join(edition, 'output/edition.html'), files.html)
  if (files.pdf !== undefined) await writeFile(join(edition, 'output/edition.pdf'), files.pdf)
  const { status, out } = await run(['verify', edition, '--format', 'json'])
  const { problems } = JSON.parse(out) as { problems: { rule: string; severity: string }[] }
  return {
    status,
    rules: [...new Set(problems.filter((one) => one.severity === 'error').map(({ rule }) => rule))],
  }
}

/** Replace the one place that a pattern has. */
function replaced(
  text: string,
  pattern: RegExp | string,
  by: string | ((...found: string[]) => string),
): string {
  const changed = typeof by === 'string' ? text.replace(pattern, () => by) : text.replace(pattern, by)
  expect(changed).not.toBe(text)
  return changed
}

it('finds nothing in the files as they were built', async () => {
  expect(await verified({ html, pdf })).toEqual({ status: 0, rules: [] })
})

describe('the PDF', () => {
  const faults: [string, (planted: PlantedPdf) => void, RegExp][] = [
    ['a note dropped', (planted) => planted.dropNote('khankandi'), /note-missing|text-missing/],
    ['a line doubled', (planted) => planted.doubleWords('Armenian'), /text-(?:repeated|added)/],
    ['a word lost', (planted) => planted.dropWords('Armenian'), /text-missing/],
    [
      'two notes swapped',
      (planted) => planted.swapNotes('great-armenia', 'violence-of-1988'),
      /misplaced|out-of-order|altered|missing/,
    ],
    [
      'a backtick made an apostrophe',
      (planted) => planted.replaceGlyph('`', ["'", '’', '"', ',']),
      /text-altered/,
    ],
    ['a word in white', (planted) => planted.paintWhite('Armenian'), /text-invisible/],
    ['a word moved off the page', (planted) => planted.moveAway('Armenian'), /text-(?:outside-page|missing)/],
    ['a font with a foreign name', (planted) => planted.renameFont('Foreign-Regular'), /font/],
    [
      'a call that leads to another note',
      (planted) => planted.leadElsewhere('note-khankandi', 'note-great-armenia'),
      /call|note/,
    ],
    ['a destination taken away', (planted) => planted.dropDestination('p-12'), /destination|link/],
  ]
  it.each(faults)('with %s fails', async (_, plant, rule) => {
    const planted = await PlantedPdf.open(pdf)
    plant(planted)
    const { status, rules } = await verified({ pdf: await planted.save() })
    expect(status).toBe(1)
    expect(rules.join(' ')).toMatch(rule)
  })
})

describe('the HTML', () => {
  const note = (id: string) => new RegExp(`<aside[^>]* id="note-${id}".*?</aside>`, 's')
  const faults: [string, (text: string) => string, RegExp][] = [
    ['a note dropped', (text) => replaced(text, note('khankandi'), ''), /note-missing/],
    [
      'a paragraph doubled',
      (text) => replaced(text, /<p>When the events of 1988.*?<\/p>/s, (p) => p + p),
      /text-repeated/,
    ],
    [
      'two notes swapped',
      (text) => {
        const [one, two] = ['great-armenia', 'violence-of-1988'].map((id) => note(id).exec(text)![0])
        return replaced(text.replace(one!, 'NOTE'), two!, one!).replace('NOTE', () => two!)
      },
      /note-out-of-order/,
    ],
    [
      'a backtick made an apostrophe',
      (text) => replaced(text, 'Azerbaijan`s', "Azerbaijan's"),
      /text-altered/,
    ],
    [
      'a word in white',
      (text) => replaced(text, 'When the events', '<span style="color:#fff">When</span> the events'),
      /text-invisible/,
    ],
    [
      'a word hidden',
      (text) => replaced(text, 'When the events', '<span hidden>When</span> the events'),
      /text-invisible/,
    ],
    [
      'a call that leads to another note',
      (text) =>
        replaced(
          text,
          'id="ref-khankandi" href="#note-khankandi"',
          'id="ref-khankandi" href="#note-great-armenia"',
        ),
      /call-/,
    ],
    [
      'an id taken away',
      (text) => replaced(text, 'id="note-khankandi"', 'id="note-elsewhere"'),
      /note-missing/,
    ],
  ]
  it.each(faults)('with %s fails', async (_, plant, rule) => {
    const { status, rules } = await verified({ html: plant(html) })
    expect(status).toBe(1)
    expect(rules.join(' ')).toMatch(rule)
  })
})

describe('the files on disk', () => {
  const chapter = 'manuscript/01-territorial-claims.md'
  const notes = 'annotations/planted.md'
  const planted = async (files: Record<string, (text: string) => string>, words: string[]) => {
    const folder = await mkdtemp(join(root, 'source-'))
    for (const part of ['manuscript', 'annotations'])
      await cp(join(edition, part), join(folder, part), { recursive: true })
    // What is planted in the original is to be met by the steps after; the lock would tell of it first.
    await rm(join(folder, 'manuscript/manuscript.lock'), { force: true })
    for (const [path, change] of Object.entries(files)) {
      const text = await readFile(join(folder, path), 'utf8').catch(() => '')
      await writeFile(join(folder, path), change(text))
    }
    const ran = await run([...words, folder])
    const html = await readFile(join(folder, 'output/edition.html'), 'utf8').catch(() => '')
    return { ...ran, html }
  }

  it('with an unclosed container, a footnote that is not called: errors', async () => {
    const { status, error } = await planted(
      {
        [notes]: () => ':::note{#planted}\n> long-term deliberate plan\n\nA comment.\n',
        [chapter]: (text) => `${text}\n[^9]: Never called.\n`,
      },
      ['check'],
    )
    expect(status).toBe(1)
    expect(error).toContain('container-unclosed')
    expect(error).toContain('footnote-without-call')
  })

  it('with `<sic>` and a second backtick in a paragraph: printed as they stand', async () => {
    const {
      status,
      error,
      html: printed,
    } = await planted(
      { [chapter]: (text) => replaced(text, 'When the events of 1988', 'When the events` <sic> of` 1988') },
      ['build'],
    )
    expect(error.split('\n').filter((line) => line.includes(': error:'))).toEqual([])
    expect(status).toBe(0)
    expect(printed).toMatch(/When the events` (?:&lt;|&#x3C;)sic(?:&gt;|>) of` 1988/)
  })
})
