import { PDFDocument, PDFName, PDFNumber, PDFString, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../scripts/audit/pdf-reader/pdf-reader.ts'
import { unseen } from '../../../scripts/audit/pdf-reader/visibility.ts'

/** A page of 200 × 100 points with this content; `F` is Helvetica, `X` a form that shows `form`. */
async function pageOf(content: string) {
  const document = await PDFDocument.create()
  const page = document.addPage([200, 100])
  const { context } = document
  const font = await document.embedFont(StandardFonts.Helvetica)
  const form = context.stream('BT /F 10 Tf 5 5 Td (form) Tj ET', {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 200, 100],
    Matrix: [1, 0, 0, 1, 20, 30],
    Resources: { Font: { F: font.ref } },
  })
  const resources = context.obj({
    Font: { F: font.ref },
    XObject: { X: context.register(form) },
    ExtGState: { Faint: { ca: 0.05 } },
    ColorSpace: { Ink: ['Separation', 'Black', 'DeviceCMYK', {}] },
    Properties: { P: { MCID: 7 } },
  })
  page.node.set(PDFName.of('Resources'), resources)
  page.node.set(PDFName.of('Contents'), context.register(context.stream(content)))
  const pdf = await readPdf(await document.save())
  return pdf.pages[0]!
}

const textsOf = (page: Awaited<ReturnType<typeof pageOf>>) => page.runs.map((run) => run.clusters.join(''))
const reasonsOf = (page: Awaited<ReturnType<typeof pageOf>>) =>
  unseen(page).map((one) => `${one.text}: ${one.reason}`)

describe('operators that show text', () => {
  test('Tj, TJ, \' and " with places', async () => {
    const page = await pageOf(
      `BT /F 10 Tf 14 TL 10 80 Td (one) Tj T* [(t) -20 (wo)] TJ (three) ' 1 2 (four) " ET`,
    )
    expect(textsOf(page)).toEqual(
      ['one', 'two', 'three', 'four'].flatMap((text) => (text === 'four' ? [...text] : [text])),
    )
    expect(page.runs.slice(0, 4).map((run) => Math.round(run.y))).toEqual([80, 66, 52, 38])
  })

  test('escapes, octal and hexadecimal strings', async () => {
    const page = await pageOf('BT /F 10 Tf (a\\(b\\)\\101\\\nc) Tj <4a4B> Tj ET')
    expect(textsOf(page).join('')).toBe('a(b)AcJK')
  })

  test('matrices of page, text and form', async () => {
    const page = await pageOf('q 2 0 0 2 10 10 cm BT /F 5 Tf 1 0 0 1 3 4 Tm (x) Tj ET Q /X Do')
    expect(page.runs.map((run) => [run.clusters.join(''), run.x, run.y, run.size])).toEqual([
      ['x', 16, 18, 10],
      ['form', 25, 35, 10],
    ])
  })

  test('an inline image is passed over', async () => {
    const page = await pageOf('BI /W 1 /H 1 /BPC 8 /CS /G ID (BT EI BT /F 10 Tf (after) Tj ET')
    expect(textsOf(page)).toEqual(['after'])
  })
})

describe('marked content', () => {
  test('ActualText stands for all its glyphs, once', async () => {
    const page = await pageOf(
      'BT /F 10 Tf /Span <</ActualText <FEFF00660066>>> BDC (x) Tj (y) Tj EMC (z) Tj ET',
    )
    expect(textsOf(page).join('')).toBe('ffz')
  })

  test('identifiers, named and inline, artifacts and reversed text', async () => {
    const page = await pageOf(
      'BT /F 10 Tf /P <</MCID 3>> BDC (a) Tj EMC /P /P BDC (b) Tj EMC /Artifact BMC (c) Tj EMC /ReversedChars BMC (de) Tj EMC ET',
    )
    expect(page.runs.map((run) => [run.clusters.join(''), run.mcid, run.artifact, run.reversed])).toEqual([
      ['a', 3, false, false],
      ['b', 7, false, false],
      ['c', undefined, true, false],
      ['de', undefined, false, true],
    ])
  })
})

describe('what cannot be seen', () => {
  const faults: [string, string, string[]][] = [
    ['black text', 'BT /F 10 Tf 10 50 Td (x) Tj ET', []],
    ['white text', 'BT /F 10 Tf 10 50 Td 1 g (x) Tj ET', ['x: in the colour of its ground']],
    ['white in CMYK', 'BT /F 10 Tf 10 50 Td 0 0 0 0 k (x) Tj ET', ['x: in the colour of its ground']],
    ['full black ink', 'BT /F 10 Tf 10 50 Td /Ink cs 1 scn (x) Tj ET', []],
    ['no ink', 'BT /F 10 Tf 10 50 Td /Ink cs 0 scn (x) Tj ET', ['x: in the colour of its ground']],
    ['white on black', '0 g 0 0 200 100 re f BT /F 10 Tf 10 50 Td 1 g (x) Tj ET', []],
    [
      'black on black',
      '0 g 0 0 200 100 re f BT /F 10 Tf 10 50 Td (x) Tj ET',
      ['x: in the colour of its ground'],
    ],
    ['no rendering', 'BT /F 10 Tf 10 50 Td 3 Tr (x) Tj ET', ['x: rendering mode 3']],
    ['transparent', '/Faint gs BT /F 10 Tf 10 50 Td (x) Tj ET', ['x: transparent']],
    ['covered', 'BT /F 10 Tf 10 50 Td (x) Tj ET 0.9 g 0 40 50 30 re f', ['x: covered']],
    ['beside a rectangle', 'BT /F 10 Tf 10 50 Td (x) Tj ET 0.9 g 60 40 50 30 re f', []],
    ['under a frame', 'BT /F 10 Tf 10 50 Td (x) Tj ET 0 0 200 100 re 1 1 198 98 re f*', []],
    ['cut off', '0 0 5 5 re W n BT /F 10 Tf 10 50 Td (x) Tj ET', ['x: cut off']],
    ['outside the page', 'BT /F 10 Tf 198 50 Td (x) Tj ET', ['x: outside the page']],
    ['spaces', 'BT /F 10 Tf 10 50 Td 1 g (  ) Tj ET', []],
  ] // prettier-ignore
  test.each(faults)('%s', async (_, content, expected) => {
    expect(reasonsOf(await pageOf(content))).toEqual(expected)
  })
})

test('named destinations of dictionary and name tree, links with and without a target', async () => {
  const document = await PDFDocument.create()
  const page = document.addPage([200, 100])
  const { context, catalog } = document
  catalog.set(PDFName.of('Dests'), context.obj({ 'ref-a': [page.ref, 'XYZ', 10, 20, null] }))
  const names = context.obj({
    Kids: [context.register(context.obj({ Names: [PDFString.of('note-a'), { D: [page.ref, 'Fit'] }] }))],
  })
  catalog.set(PDFName.of('Names'), context.obj({ Dests: names }))
  const link = (entries: object) =>
    context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 10, 10], ...entries }))
  page.node.set(
    PDFName.of('Annots'),
    context.obj([
      link({ Dest: 'ref-a' }),
      link({ A: { S: 'GoTo', D: PDFString.of('note-a') } }),
      link({ A: { S: 'URI', URI: PDFString.of('https://example.org/') } }),
      link({}),
    ]),
  )
  const pdf = await readPdf(await document.save())
  expect([...pdf.destinations]).toEqual([
    ['ref-a', { page: 1, x: 10, y: 20 }],
    ['note-a', { page: 1, x: undefined, y: undefined }],
  ])
  expect(pdf.pages[0]!.links.map((one) => [one.name, one.uri, one.hasTarget])).toEqual([
    ['ref-a', undefined, true],
    ['note-a', undefined, true],
    [undefined, 'https://example.org/', false],
    [undefined, undefined, false],
  ])
})

test('structure that loops comes to an end', async () => {
  const document = await PDFDocument.create()
  document.addPage([200, 100])
  const { context, catalog } = document
  const element = context.obj({ Type: 'StructElem', S: 'P' })
  const ref = context.register(element)
  element.set(PDFName.of('K'), context.obj([ref, PDFNumber.of(0)]))
  catalog.set(PDFName.of('StructTreeRoot'), context.obj({ Type: 'StructTreeRoot', K: ref }))
  expect((await readPdf(await document.save())).structure?.kids).toHaveLength(1)
})
