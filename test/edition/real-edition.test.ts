/** The first edition, built end to end in the real browser, twice, in two folders and under two font configurations. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shippedFontNames } from '../../scripts/fonts/names.ts'
import { fontsIn } from '../../scripts/publish/pdf/fonts-in.ts'
import { filesBelow } from '../support/edition.ts'
import { type Ran, run } from '../support/run.ts'

interface ReportNote {
  id: string
  series: string
  mark: string
  page: string
  notePage: string
  anchor: string
  chapter: string
  paragraph?: string
  sources: string[]
}

let root: string
const built: { ran: Ran; files: Map<string, Uint8Array> }[] = []
let report: {
  notes: ReportNote[]
  messages: { rule: string; reason: string }[]
  audit: Record<string, unknown>
  pages: number
  seconds?: object
  paragraphs: number
  sources: { key: string }[]
}
let pdf: PDFDocument
let html: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'edition-real-'))
  const fonts = join(root, 'fonts')
  await mkdir(fonts)
  await writeFile(
    join(fonts, 'fonts.conf'),
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>',
  )
  for (const [name, env] of [
    ['one', {}],
    ['another-folder', { FONTCONFIG_PATH: fonts, HOME: root, TZ: 'Asia/Baku', LANG: 'tr_TR.UTF-8' }],
  ] as const) {
    const folder = join(root, name)
    await mkdir(folder)
    for (const part of ['manuscript', 'annotations']) await cp(part, join(folder, part), { recursive: true })
    const ran = await run(['build', folder], { env: { SOURCE_DATE_EPOCH: '1790000000', ...env } })
    built.push({ ran, files: await filesBelow(join(folder, 'output')) })
  }
  const files = built[0]!.files
  report = JSON.parse(Buffer.from(files.get('report.json')!).toString())
  html = Buffer.from(files.get('edition.html')!).toString()
  pdf = await PDFDocument.load(files.get('edition.pdf')!, { updateMetadata: false })
})
afterAll(() => rm(root, { recursive: true, force: true }))

describe('the first edition', () => {
  it('builds without an error', () => {
    expect(built.map(({ ran }) => ran.status)).toEqual([0, 0])
    expect([...built[0]!.files.keys()]).toEqual(['edition.html', 'edition.pdf', 'report.json'])
  })

  it('has the same bytes in another folder, with other fonts, another home, zone and language', () => {
    for (const [path, bytes] of built[0]!.files)
      expect(Buffer.from(built[1]!.files.get(path)!).equals(bytes), path).toBe(true)
    expect(report.seconds).toBeUndefined()
  })

  it('loses nothing, repeats nothing, misplaces nothing', () => {
    const { words, wordsFoundPdf, wordsFoundHtml, missing, repeated, misplaced } = report.audit
    expect(Number(words)).toBeGreaterThan(10_000)
    expect({ wordsFoundPdf, wordsFoundHtml, missing, repeated, misplaced }).toEqual({
      wordsFoundPdf: words,
      wordsFoundHtml: words,
      missing: [],
      repeated: [],
      misplaced: [],
    })
    expect(report.audit.notesFoundPdf).toBe(report.notes.length)
    expect(report.audit.notesFoundHtml).toBe(report.notes.length)
  })

  it('has notes of both series in every chapter, each on the page of its call', () => {
    for (const series of ['note', 'counter-source']) {
      const chapters = new Set(
        report.notes.filter((note) => note.series === series).map((note) => note.chapter),
      )
      for (const chapter of [
        '01-territorial-claims',
        '02-khojaly-genocide',
        '03-making-truth-known',
        '04-organization-of-islamic-cooperation',
        '05-wider-recognition',
      ]) {
        expect(chapters.has(chapter), `${series} in ${chapter}`).toBe(true)
      }
    }
    // The one exception: behind an earlier note of its series that still runs, and then it is reported.
    const delayed = report.messages.filter(({ rule }) => rule === 'note-delayed')
    const isDelayed = (id: string) => delayed.some(({ reason }) => reason.includes(`\`${id}\``))
    const away = report.notes.filter((note) => note.page !== note.notePage && !isDelayed(note.id))
    expect(away).toEqual([])
    expect(delayed.length).toBeLessThan(report.notes.length / 50)
    expect(report.notes.filter((note) => note.anchor !== 'exact')).toEqual([])
  })

  it('has every named destination of the contract in the PDF', () => {
    const tree = pdf.catalog
      .lookup(PDFName.of('Names'), PDFDict)
      .lookup(PDFName.of('Dests'), PDFDict)
      .lookup(PDFName.of('Names'), PDFArray)
    const names = new Set(
      tree
        .asArray()
        .map((key) => (key instanceof PDFString || key instanceof PDFHexString ? key.decodeText() : '')),
    )
    const wanted = [
      ...report.notes.flatMap((note) => [`note-${note.id}`, `ref-${note.id}`]),
      ...Array.from({ length: report.paragraphs }, (_, index) => `p-${index + 1}`),
      ...report.sources.map((source) => `source-${source.key}`),
    ]
    expect(wanted.filter((name) => !names.has(name))).toEqual([])
  })

  it('has a tagged PDF with title, language and outline', () => {
    expect(pdf.getTitle()).toBe('Khojaly genocide: Causes, consequences and international recognition')
    expect(pdf.catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe('en-US')
    for (const key of ['StructTreeRoot', 'Outlines', 'PageLabels', 'MarkInfo'])
      expect(pdf.catalog.has(PDFName.of(key)), key).toBe(true)
    expect(pdf.getPageCount()).toBe(report.pages)
  })

  it('is set in the shipped fonts alone', () => {
    const fonts = fontsIn(pdf)
    expect(fonts.length).toBeGreaterThan(5)
    expect(fonts.filter((font) => !shippedFontNames.includes(font))).toEqual([])
  })

  it('has an HTML file that asks nothing of anybody, with the ids and roles of the contract', () => {
    expect(html.length).toBeLessThan(1_500_000)
    expect(
      [...html.matchAll(/\s(?:src|srcset|poster|data)="(?!data:)[^"]*"|@import|url\((?!"?data:)/g)].map(
        String,
      ),
    ).toEqual([])
    expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;;`)
    for (const { id, series } of report.notes) {
      expect(html).toMatch(
        new RegExp(
          `<a class="call(?: next)?" id="ref-${id}" href="#note-${id}" role="doc-noteref" data-series="${series}">`,
        ),
      )
      expect(html).toMatch(
        new RegExp(`<aside[^>]* id="note-${id}" class="note" role="doc-footnote" data-series="${series}"`),
      )
      expect(html).toMatch(new RegExp(`<mark class="lemma" data-note="${id}">`))
    }
  })
})
