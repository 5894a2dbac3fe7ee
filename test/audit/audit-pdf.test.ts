import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { audit } from '../../scripts/audit/audit.ts'
import type { AuditInput, PdfInput } from '../../scripts/audit/input.ts'
import type { AuditResult } from '../../scripts/audit/result.ts'
import { openPrinter, sampleBlock, sampleFonts, samplePages } from './print-sample.ts'
import { changed, sampleInput, withFile } from './sample-edition.ts'

let printer: Awaited<ReturnType<typeof openPrinter>>
let clean: Uint8Array

beforeAll(async () => {
  printer = await openPrinter()
  clean = await printer.print(samplePages)
}, 60_000)

afterAll(() => printer?.close())

type Inputs = Omit<AuditInput, 'html' | 'pdf'>

async function auditPdf(
  bytes: Uint8Array,
  input: Inputs = sampleInput(),
  change: Partial<PdfInput> = {},
): Promise<AuditResult> {
  const parts: PdfInput['parts'] = [
    { kind: 'text', from: 1, to: 2 },
    { kind: 'bibliography', from: 3, to: 3 },
  ]
  const pdf = {
    bytes,
    textBlock: { left: sampleBlock, right: sampleBlock },
    fonts: sampleFonts,
    parts,
    ...change,
  }
  return audit({ ...input, html: undefined, pdf })
}

const namesOf = ({ findings }: AuditResult): string[] => findings.map((one) => `${one.rule} ${one.region}`)

test('a clean PDF has no finding, and every word is found', async () => {
  const result = await auditPdf(clean)
  expect(result.findings).toEqual([])
  expect(result.audit.wordsFoundPdf).toBe(result.audit.words)
  expect(result.audit.notesFoundPdf).toBe(3)
})

describe('faults planted in the pages', () => {
  const planted: [string, string, string, string][] = [
    ['a word missing', 'trucks. They', 'trucks.', 'text-missing text:01-first'],
    [
      'a backtick made an apostrophe',
      '>the town`s men</mark>',
      '>the town’s men</mark>',
      'text-altered text:01-first',
    ],
    ['another case', 'They said', 'they said', 'text-altered text:01-first'],
    ['a mark lost', '*stars*', '*stars', 'text-missing text:01-first'],
    ['<sic> dropped', ' &lt;sic>,', ',', 'text-missing text:01-first'],
    ['a line doubled', '<li>one man</li>', '<li>one man</li><li>one man</li>', 'text-repeated text:01-first'],
    [
      'a line doubled across the page',
      '<p>over more',
      '<p>which charac&shy;ter&shy;is&shy;ti&shy;cally runs</p><p>over more',
      'text-repeated text:02-second',
    ],
    ['a word in white', 'trucks', '<span style="color:#fff">trucks</span>', 'text-invisible page:1'],
    [
      'a word in black on black',
      'trucks',
      '<span style="background:#000">trucks</span>',
      'text-invisible page:1',
    ],
    [
      'a word that is transparent',
      'trucks',
      '<span style="opacity:0">trucks</span>',
      'text-missing text:01-first',
    ],
    [
      'words covered',
      '<p>Jane Roe</p>',
      '<p>Jane Roe</p><div style="position:absolute;background:#eee;left:0;top:14pt;width:90pt;height:60pt"></div>',
      'text-invisible page:1',
    ],
    [
      'words outside the page',
      '<p>Jane Roe</p>',
      '<p style="position:relative;left:255pt">Jane Roe</p>',
      'text-outside-page page:1',
    ],
    ['a character that no font has', 'trucks', 'trucks\u{5b57}', 'glyph-missing-in-pdf page:1'],
    [
      'a font drawn as pictures',
      'trucks',
      '<b style="font-synthesis:weight">trucks</b>',
      'font-type-3 fonts',
    ],
    ['a hyphen of the author lost', 'A well-known', 'A well&shy;known', 'text-altered text:02-second'],
    ['another number of a list', '<ol start="4">', '<ol start="6">', 'text-altered text:02-second'],
    ['a cell lost', '<td>cell two</td>', '<td></td>', 'text-missing text:02-second'],
    ['a word of the footnote', 'own footnote.', 'footnote.', 'text-missing footnote:01-first:1'],
    ['a word of a note', 'came early', 'came', 'text-missing note:men'],
    ['a citation as on the screen', 'Ibid., 3', 'Short, 3', 'text-altered note:men'],
    [
      'the mark of a call',
      'href="#note-strong">C1</a> &lt;',
      'href="#note-strong">C2</a> &lt;',
      'call-altered note:strong',
    ],
    [
      'the mark of a note',
      'href="#ref-strong">C1</a> <span',
      'href="#ref-strong">C2</a> <span',
      'text-altered note:strong',
    ],
    ['an entry of the bibliography', 'Doe, Jane', 'Doe, John', 'text-altered bibliography:doe2001'],
    [
      'a note dropped',
      'id="note-strong"',
      'id="note-strong" style="display:none"',
      'note-missing note:strong',
    ],
    [
      'the rest of a note lost',
      'next page, where it goes on for a while, until it ends with a full stop.',
      '',
      'text-missing note:passage',
    ],
    ['a place without a name', 'id="source-doe2001"', '', 'destination-missing links'],
  ] // prettier-ignore
  test.each(planted)('%s', async (_, from, to, expected) => {
    const bytes = await printer.print(changed(samplePages, from, to))
    expect(namesOf(await auditPdf(bytes))).toContain(expected)
  })

  const noteOf = (id: string): string => {
    const start = samplePages.indexOf(`<div class="note" id="note-${id}"`)
    return samplePages.slice(start, samplePages.indexOf('</div>', start) + '</div>'.length)
  }

  test('two notes swapped', async () => {
    const swapped = changed(
      samplePages,
      `${noteOf('men')}\n${noteOf('passage')}`,
      `${noteOf('passage')}\n${noteOf('men')}`,
    )
    const names = namesOf(await auditPdf(await printer.print(swapped)))
    expect(names).toContain('note-out-of-order note:passage')
    expect(names).toContain('note-out-of-order note:men')
  })

  test('the texts of two notes swapped', async () => {
    const comment = (id: string) => noteOf(id).slice(noteOf(id).indexOf('</i>]') + 5, -'</div>'.length)
    const pages = samplePages.replace(comment('men'), '@@').replace(comment('strong'), () => comment('men'))
    const names = namesOf(await auditPdf(await printer.print(changed(pages, '@@', comment('strong')))))
    expect(names).toContain('note-misplaced note:men')
    expect(names).toContain('note-misplaced note:strong')
  })

  test('a call that moved', async () => {
    const call = '<a class="call" id="ref-passage" href="#note-passage">2</a>'
    const bytes = await printer.print(
      changed(changed(samplePages, call, ''), 'over more', `over${call} more`),
    )
    expect(namesOf(await auditPdf(bytes))).toEqual(['call-misplaced note:passage'])
  })

  test('a font that the edition does not ship', async () => {
    const result = await auditPdf(clean, sampleInput(), {
      fonts: sampleFonts.filter((name) => name !== 'SourceSerif4-It'),
    })
    expect(result.findings.map((one) => `${one.rule} ${one.found}`)).toEqual(['font-foreign SourceSerif4-It'])
  })
})

test('faults planted on disk are found in the PDF too', async () => {
  const path = 'manuscript/01-first.md'
  const input = withFile(path, (text) => text.replace('We are', 'We`re'))
  expect(namesOf(await auditPdf(clean, input))).toEqual(['text-altered text:01-first'])
  const sic = withFile(path, (text) => text.replace('came,', 'came <sic>,'))
  expect(namesOf(await auditPdf(clean, sic))).toEqual(['text-missing text:01-first'])
})

test('the parts are recognised by the named destinations', async () => {
  expect((await auditPdf(clean, sampleInput(), { parts: undefined })).findings).toEqual([])
})

test('a finding names the page', async () => {
  const bytes = await printer.print(changed(samplePages, 'more than one line', 'more than one'))
  const { findings } = await auditPdf(bytes)
  expect(findings).toMatchObject([
    { rule: 'text-missing', expected: 'line', page: 2, source: { file: 'manuscript/02-second.md', line: 3 } },
  ])
})

test('a file that is no PDF is one finding', async () => {
  expect(namesOf(await auditPdf(new TextEncoder().encode('%PDF-1.4 nothing')))).toEqual([
    'pdf-unreadable file',
  ])
})

describe('text from right to left is read in logical order', () => {
  const texts: [string, string, string][] = [
    ['Hebrew with points', 'he', 'וַֽיְהִי֙ דְּבַר־יְהוָ֔ה אֶל־יוֹנָ֥ה בֶן־אֲמִתַּ֖י לֵאמֹֽר׃ ק֠וּם לֵ֧ךְ אֶל־נִֽינְוֵ֛ה הָעִ֥יר הַגְּדוֹלָ֖ה'],
    ['with numbers and brackets', 'he', 'שלום (12) עולם 1992 ועוד 3,4000 ו-5 סוף'],
    ['with words from left to right', 'he', 'שלום John Smith, Baku (AB) עולם and on'],
    ['inside a line from left to right', 'en', 'The word שלום עולם 12 אחד stands (עולם) here, 13 times.'],
  ]
  test.each(texts)('%s', async (_, lang, text) => {
    const input = sampleInput()
    const direction = lang === 'he' ? 'rtl' : 'ltr'
    const pages = `<div class="page"><div class="area"><h2 id="01-a">Title</h2><p lang="${lang}" dir="${direction}">${text}</p></div></div>`
    const facts = { ...input.facts, title: undefined, chapters: ['manuscript/01-a.md'], notes: [] }
    const files = new Map([['manuscript/01-a.md', `# Title\n\n${text}\n`]])
    const derived = { ...input.derived, notes: new Map(), noteOrder: [], bibliography: [] }
    const result = await auditPdf(
      await printer.print(pages),
      { facts, files, derived },
      { parts: [{ kind: 'text', from: 1, to: 1 }] },
    )
    expect(namesOf(result).filter((name) => !name.startsWith('destination-missing'))).toEqual([])
  })
})
