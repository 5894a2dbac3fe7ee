/**
 * The audit, last step of every build: it reads the finished files back and proves that every word and every
 * note of the files on disk is there once, in its own region. It has its own readers of Markdown, HTML and
 * PDF and imports nothing from the steps that make the edition, so that no fault can prove itself right.
 */
import type { AuditRuleId } from '../problems/audit-rule.ts'
import { auditHtml } from './audit-html.ts'
import { auditPdf } from './audit-pdf.ts'
import { checkSources } from './check-sources.ts'
import { countByRegion, type Folding } from './compare/flow.ts'
import { blocksFlow, expectText } from './expected.ts'
import type { MediumResult } from './finding.ts'
import type { AuditInput } from './input.ts'
import type { AuditReport, AuditResult, Finding, RegionReport } from './result.ts'
import { readSources, type SourceEdition } from './source-reader/source-reader.ts'

const plainFolding: Folding = { canonical: true, joiners: true, quotes: false }

const missing = new Set<AuditRuleId>([
  'text-missing',
  'text-altered',
  'note-missing',
  'call-missing',
  'note-outside-container',
  'footnote-uncalled',
])
const repeated = new Set<AuditRuleId>(['text-repeated', 'note-repeated', 'call-repeated'])
const misplaced = new Set<AuditRuleId>([
  'text-misplaced',
  'note-misplaced',
  'note-out-of-order',
  'call-misplaced',
])

/**
 * Audit the finished files against the files on disk.
 *
 * @param input see there
 * @returns the report for `report.json` and every finding
 */
export async function audit(input: AuditInput): Promise<AuditResult> {
  const edition = readSources(input.files, input.facts)
  const html = input.html === undefined ? undefined : auditHtml(input.html, edition, input)
  const pdf = input.pdf === undefined ? undefined : await auditPdf(input.pdf, edition, input)
  const findings = [
    ...checkSources(edition, input, plainFolding),
    ...(html?.findings ?? []),
    ...(pdf?.findings ?? []),
  ]
  return { audit: reportOf(edition, findings, html, pdf, input.facts.citationClass === 'note'), findings }
}

function reportOf(
  edition: SourceEdition,
  findings: readonly Finding[],
  html: MediumResult | undefined,
  pdf: MediumResult | undefined,
  asFootnotes: boolean,
): AuditReport {
  const inHtml = wordsOf(html)
  const inPdf = wordsOf(pdf)
  const onDisk = wordsOnDisk(edition, asFootnotes)
  const regions: RegionReport[] = []
  for (const region of new Set([...onDisk.keys(), ...inHtml.keys(), ...inPdf.keys()])) {
    // What is supplied (entries of the bibliography) counts as the finished files must show it.
    const words = onDisk.get(region) ?? inHtml.get(region) ?? inPdf.get(region) ?? 0
    regions.push({
      region,
      words,
      foundPdf: pdf && !isScreenOnly(region) ? (pdf.foundWords.get(region) ?? 0) : undefined,
      foundHtml: html && (html.foundWords.get(region) ?? 0),
    })
  }
  const inBoth = regions.filter((one) => !isScreenOnly(one.region))
  const sum = (value: (one: RegionReport) => number | undefined): number =>
    inBoth.reduce((total, one) => total + (value(one) ?? 0), 0)
  return {
    regions,
    words: sum((one) => one.words),
    wordsFoundPdf: pdf && sum((one) => one.foundPdf),
    wordsFoundHtml: html && sum((one) => one.foundHtml),
    notes: edition.notes.length,
    notesFoundPdf: pdf && notesWithoutFault(edition, pdf),
    notesFoundHtml: html && notesWithoutFault(edition, html),
    missing: findings.filter((one) => missing.has(one.rule)),
    repeated: findings.filter((one) => repeated.has(one.rule)),
    misplaced: findings.filter((one) => misplaced.has(one.rule)),
    other: findings.filter(
      (one) => !missing.has(one.rule) && !repeated.has(one.rule) && !misplaced.has(one.rule),
    ),
  }
}

/** Claims and evidence are shown on the screen alone. */
function isScreenOnly(region: string): boolean {
  return region.startsWith('claim:') || region.startsWith('evidence:')
}

function wordsOf(result: MediumResult | undefined): Map<string, number> {
  const counts = new Map<string, number>()
  for (const flow of result?.expected ?? []) countByRegion(flow, counts, () => true)
  return counts
}

/**
 * Words of each region as they stand on disk, in the order of the edition, gaps left out.
 *
 * @param asFootnotes whether citations in front and back matter are footnotes and count with the others
 */
function wordsOnDisk(edition: SourceEdition, asFootnotes: boolean): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (region: string, blocks: Parameters<typeof blocksFlow>[0]): void => {
    counts.set(region, 0)
    countByRegion(blocksFlow(blocks, { region }, plainFolding), counts, () => true)
  }
  const texts = [
    ...(edition.title ? [{ region: 'title', text: edition.title }] : []),
    ...edition.chapters.map((text) => ({ region: `text:${text.id}`, text })),
    ...edition.pieces.map((text) => ({ region: `piece:${text.id}`, text })),
  ]
  for (const { region, text } of texts) {
    add(region, text.blocks)
    const supplied = region.startsWith('piece:') ? [] : undefined
    const { footnotes } = expectText(
      text,
      region,
      supplied,
      asFootnotes && supplied !== undefined,
      plainFolding,
    )
    for (const footnote of footnotes) {
      counts.set(footnote.region, 0)
      countByRegion(footnote.flow, counts, () => true)
    }
  }
  for (const note of edition.notes) add(`note:${note.id}`, note.blocks)
  return counts
}

function notesWithoutFault(edition: SourceEdition, result: MediumResult): number {
  const faulty = new Set(result.findings.map((one) => one.region))
  return edition.notes.filter((note) => !faulty.has(`note:${note.id}`)).length
}
