import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LaidOutBook } from '../../../scripts/publish/pages/book.ts'
import { pageGeometry } from '../../../scripts/publish/pages/page-size.ts'
import { layoutPages } from '../../../scripts/publish/pages/pages.ts'
import { finishPdf } from '../../../scripts/publish/pdf/finish.ts'
import { wordsFor } from '../../../scripts/words/words.ts'
import { startBrowser } from '../../../scripts/world/browser.ts'
import { nodeWorld } from '../../../scripts/world/node-world.ts'
import type { StartedBrowser } from '../../../scripts/world/world.ts'
import { call, composedFixture } from '../pages/fixture.ts'

const world = nodeWorld('.', process.env)
const words = wordsFor('en')
const noteA = {
  id: 'a',
  series: 'note',
  mark: '1',
  body: '<p>See <a class="to-note" href="#note-b">C1</a> and <a class="to-paragraph" href="#p-1">paragraph 1</a>.</p>',
}
const noteB = { id: 'b', series: 'counter-source', mark: 'C1', body: '<p>Other.</p>' }
const composed = composedFixture({
  config: {
    title: 'A text: and more',
    author: 'A. Author',
    language: 'en-GB',
    page: { size: 'a5', chapters: 'right' },
  },
  title: '<h1 class="edition-title">A text: and more</h1><p>A. Author</p>',
  chapters: [
    {
      id: 'one',
      title: 'One',
      html: `<h2 class="chapter-title">One</h2><p id="p-1" data-n="1">Words${call(noteA)} and words.${call(noteB)}</p>`,
    },
    {
      id: 'zwei-ü',
      title: 'Two',
      html: '<h2 class="chapter-title">Two</h2><p id="p-2" data-n="2">More.</p>',
    },
  ],
  notes: [noteA, noteB],
  bibliography: [{ entries: [{ key: 'key', html: 'A source.', notes: ['b'] }] }],
})

let browser: StartedBrowser
let document: PDFDocument
let book: LaidOutBook
let bytes: Uint8Array

beforeAll(async () => {
  browser = await startBrowser((name) => process.env[name])
  const laidOut = await layoutPages(composed, world, words, {
    fingerprint: 'ab',
    date: new Date(Date.UTC(2026, 0, 2)),
    browser,
  })
  bytes = laidOut.pdf
  book = laidOut.book
  document = await PDFDocument.load(bytes, { updateMetadata: false })
}, 90_000)
afterAll(() => browser?.close())

const textOf = (value: unknown) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.asString() : undefined
const idOf = (value: unknown) =>
  value instanceof PDFHexString ? Buffer.from(value.asBytes()).toString('utf8') : textOf(value)

function destinations(): Map<string, PDFArray> {
  const tree = document.catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('Dests'), PDFDict)
  const names = tree.lookup(PDFName.of('Names'), PDFArray)
  const found = new Map<string, PDFArray>()
  for (let index = 0; index < names.size(); index += 2)
    found.set(idOf(names.get(index))!, names.lookup(index + 1, PDFArray))
  return found
}

describe('finishPdf', () => {
  it('writes title, author, language, dates, and no random id', () => {
    expect(document.getTitle()).toBe('A text: and more')
    expect(document.getAuthor()).toBe('A. Author')
    expect(document.getProducer()).toBe('annotated-edition')
    expect(document.getCreationDate()).toEqual(new Date(Date.UTC(2026, 0, 2)))
    expect(textOf(document.catalog.get(PDFName.of('Lang')))).toBe('en-GB')
    const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict)
    expect(String(preferences.get(PDFName.of('DisplayDocTitle')))).toBe('true')
    expect(document.context.trailerInfo.ID).toBeUndefined()
  })

  it('makes every id a named destination on its page', () => {
    const found = destinations()
    for (const id of [
      'note-a',
      'note-b',
      'ref-a',
      'ref-b',
      'p-1',
      'p-2',
      'source-key',
      'one',
      'zwei-ü',
      'title-matter',
      'contents',
      'bibliography',
    ]) {
      expect(found.has(id), id).toBe(true)
      const page = document.getPages().findIndex(({ ref }) => ref === found.get(id)!.get(0))
      expect({ id, page }).toEqual({ id, page: book.places[id]!.sheet })
    }
    const sorted = [...found.keys()]
    expect(sorted).toEqual([...sorted].sort((a, b) => (a < b ? -1 : 1)))
  })

  it('keeps links both ways, each to a destination that exists', () => {
    const found = destinations()
    const targets = document.getPages().flatMap((page) => {
      const annotations = page.node.Annots()
      const links: string[] = []
      for (let index = 0; index < (annotations?.size() ?? 0); index++) {
        const link = annotations!.lookup(index, PDFDict)
        links.push(idOf(link.get(PDFName.of('Dest'))) ?? 'nowhere')
      }
      return links
    })
    for (const target of targets) expect(found.has(target), target).toBe(true)
    for (const target of ['note-a', 'note-b', 'ref-a', 'ref-b', 'p-1', 'one', 'zwei-ü', 'bibliography'])
      expect(targets).toContain(target)
  })

  it('gives pages their exact boxes and printed numbers', () => {
    for (const page of document.getPages()) {
      for (const box of [page.getMediaBox(), page.getTrimBox(), page.getCropBox()]) {
        expect(box.width).toBeCloseTo((148 / 25.4) * 72, 2)
        expect(box.height).toBeCloseTo((210 / 25.4) * 72, 2)
      }
    }
    const ranges = document.catalog
      .lookup(PDFName.of('PageLabels'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray)
    expect(String(ranges)).toBe(
      `[ 0 <<\n/S /r\n>> ${book.sheets.findIndex(({ label }) => label === '1')} <<\n/S /D\n>> ]`,
    )
  })

  it('writes the outline that the contents list, chapters below the title', () => {
    const root = document.catalog.lookup(PDFName.of('Outlines'), PDFDict)
    const titles = (parent: PDFDict): unknown[] => {
      const list: unknown[] = []
      for (
        let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
        item;
        item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
      ) {
        const title = item.lookup(PDFName.of('Title'), PDFHexString).decodeText()
        const below = titles(item)
        list.push(below.length > 0 ? [title, below] : title)
      }
      return list
    }
    expect(titles(root)).toEqual(['Contents', ['A text', ['One', 'Two']], 'Bibliography'])
  })

  it('keeps the tags, and holds shipped fonts alone', () => {
    expect(document.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true)
    expect(String(document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked')))).toBe(
      'true',
    )
    expect(book.fonts.length).toBeGreaterThan(3)
    expect(book.fonts.every((font) => font.startsWith('SourceSerif4'))).toBe(true)
  })

  it('leaves dates out where there is none', async () => {
    const page = pageGeometry('a5')
    const undated = await finishPdf(bytes, { composed, words, page, book, date: undefined })
    const read = await PDFDocument.load(undated.pdf, { updateMetadata: false })
    expect(read.getCreationDate()).toBeUndefined()
    expect(read.getModificationDate()).toBeUndefined()
  })

  it('refuses a file with other pages than were laid out', async () => {
    const page = pageGeometry('a5')
    const short = { ...book, sheets: book.sheets.slice(1) }
    await expect(finishPdf(bytes, { composed, words, page, book: short, date: undefined })).rejects.toThrow(
      /pages where/,
    )
  })
})
