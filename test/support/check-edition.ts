/** Builds an edition in the real browser and looks for everything that must hold of its outputs. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { makeEdition } from './edition.ts'
import { run } from './run.ts'

interface ReportNote {
  id: string
  anchor: string
  page: string
  sheet: number
  notePage: string
  pages: number
}

interface Report {
  notes: ReportNote[]
  pages: number
  messages: { rule: string; severity: string; reason: string }[]
  audit: Record<string, unknown> & Record<'missing' | 'repeated' | 'misplaced' | 'other', unknown[]>
}

/**
 * Build an edition and list what is wrong with it.
 *
 * @param files contents by path
 * @param notes ids of its notes
 * @returns one line for each fault; none where all is well
 */
export async function faultsOf(
  files: Record<string, string | Uint8Array>,
  notes: readonly string[],
): Promise<string[]> {
  const { folder, remove } = await makeEdition(files, null)
  try {
    const { status, error } = await run(['build', folder], { env: { SOURCE_DATE_EPOCH: '1790000000' } })
    if (status !== 0) return [`status ${status}: ${error}`]
    const report: Report = JSON.parse(await readFile(join(folder, 'output/report.json'), 'utf8'))
    const sheets = await sheetsByDestination(await readFile(join(folder, 'output/edition.pdf')))
    return [
      ...auditFaults(report, notes.length),
      ...report.notes.flatMap((note) => noteFaults(note, report, sheets)),
    ]
  } finally {
    await remove()
  }
}

function auditFaults({ audit, notes }: Report, count: number): string[] {
  const lists = (['missing', 'repeated', 'misplaced', 'other'] as const).filter(
    (key) => audit[key].length > 0,
  )
  return [
    ...lists.map((key) => `${key}: ${JSON.stringify(audit[key].slice(0, 2))}`),
    ...(['wordsFoundPdf', 'wordsFoundHtml'] as const)
      .filter((key) => audit[key] !== audit.words)
      .map((key) => `${key}: ${audit[key]} of ${audit.words}`),
    ...(['notesFoundPdf', 'notesFoundHtml'] as const)
      .filter((key) => audit[key] !== count)
      .map((key) => `${key}: ${audit[key]} of ${count}`),
    ...(notes.length === count ? [] : [`${notes.length} notes in the report of ${count}`]),
  ]
}

/** A note begins on the page of its call or is reported; the report says what the PDF says. */
function noteFaults(note: ReportNote, { messages, pages }: Report, sheets: DestinationSheets): string[] {
  const { id, page, sheet, notePage } = note
  const faults: string[] = []
  const check = (holds: boolean, words: string) => {
    if (!holds) faults.push(`${id}: ${words}: ${JSON.stringify(note)}`)
  }
  const delayed = messages.some(({ rule, reason }) => rule === 'note-delayed' && reason.includes(`\`${id}\``))
  const callSheet = sheets.of(`ref-${id}`)
  const noteSheet = sheets.of(`note-${id}`)
  check(note.anchor === 'exact', 'anchored otherwise than exactly')
  check((page === notePage) !== delayed, 'begins away from its call, or is reported and does not')
  check(callSheet === sheet, `its call stands on sheet ${callSheet}`)
  check(sheets.label(sheet) === page, `the sheet of its call is labelled ${sheets.label(sheet)}`)
  check(noteSheet !== undefined && sheets.label(noteSheet) === notePage, `it stands on sheet ${noteSheet}`)
  check(note.pages >= 1 && (noteSheet ?? 0) + note.pages - 1 <= pages, 'stands on more pages than there are')
  return faults
}

interface DestinationSheets {
  /** Number of the sheet on which a named destination stands, from 1. */
  of(name: string): number | undefined
  /** Printed label of a sheet. */
  label(sheet: number): string
}

/** Read the named destinations and page labels of a PDF. */
async function sheetsByDestination(bytes: Uint8Array): Promise<DestinationSheets> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = document.getPages().map((page) => page.ref)
  const names = document.catalog
    .lookup(PDFName.of('Names'), PDFDict)
    .lookup(PDFName.of('Dests'), PDFDict)
    .lookup(PDFName.of('Names'), PDFArray)
  const sheets = new Map<string, number>()
  for (let index = 0; index < names.size(); index += 2) {
    const name = names.lookup(index)
    const page = names.lookup(index + 1, PDFArray).get(0)
    if ((name instanceof PDFString || name instanceof PDFHexString) && page instanceof PDFRef)
      sheets.set(name.decodeText(), pages.indexOf(page) + 1)
  }
  const labels = document.catalog
    .lookup(PDFName.of('PageLabels'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray)
  const front = labels.size() > 2 ? Number(String(labels.lookup(2))) : 0
  return {
    of: (name) => sheets.get(name),
    label: (sheet) => (sheet <= front ? roman(sheet) : String(sheet - front)),
  }
}

function roman(number: number): string {
  const tens = 'x'.repeat(Math.floor(number / 10))
  return tens + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][number % 10]!
}
