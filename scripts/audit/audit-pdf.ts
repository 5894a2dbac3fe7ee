/** The audit of the finished PDF: running text, notes, bibliography, then calls, order, links, fonts, glyphs. */
import { checkCalls, checkOrder, type FoundCall, inReadingOrder } from './check-calls.ts'
import { compareUnits, type Unit } from './compare/compare.ts'
import { type Flow, FlowBuilder, type Folding, textOf } from './compare/flow.ts'
import { misplacedNotes, type NoteUnit } from './compare/notes.ts'
import {
  addBlocks,
  blocksFlow,
  type ExpectedFootnote,
  expectText,
  noteFlow,
  suppliedFlow,
  withMark,
} from './expected.ts'
import { findingOf, type MediumResult } from './finding.ts'
import type { AuditInput, PdfInput, PdfPart } from './input.ts'
import { checkFonts } from './pdf-reader/check-fonts.ts'
import { recognisedParts } from './pdf-reader/parts.ts'
import { type PdfContent, readPdf } from './pdf-reader/pdf-reader.ts'
import { type ReadRun, readingOrder } from './pdf-reader/reading-order.ts'
import { bibliographyEntries, type PartRegions, type PdfCall, partRegions } from './pdf-reader/regions.ts'
import { type FlowRun, runFlow } from './pdf-reader/run-flow.ts'
import { unseen } from './pdf-reader/visibility.ts'
import type { Finding } from './result.ts'
import type { SourceEdition } from './source-reader/source-reader.ts'

/**
 * Audit the finished PDF.
 *
 * @param pdf the file and what is known of its pages
 * @param edition the files on disk
 * @param input the supplied texts
 */
export async function auditPdf(
  pdf: PdfInput,
  edition: SourceEdition,
  input: AuditInput,
): Promise<MediumResult> {
  let content: PdfContent
  try {
    content = await readPdf(pdf.bytes)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      findings: [findingOf('pdf-unreadable', 'pdf', 'file', { found: reason })],
      foundWords: new Map(),
      expected: [],
    }
  }
  const audit = new PdfAudit(content, pdf, edition, input)
  audit.texts()
  audit.pieces()
  audit.notes()
  audit.bibliography()
  audit.destinations()
  audit.appearance()
  const comparison = compareUnits(audit.units, 'pdf')
  return {
    findings: [...comparison.findings, ...audit.findings],
    foundWords: comparison.foundWords,
    expected: audit.expected,
  }
}

class PdfAudit {
  readonly units: Unit[] = []
  readonly expected: Flow[] = []
  readonly findings: Finding[] = []
  readonly #folding: Folding
  readonly #content: PdfContent
  readonly #pdf: PdfInput
  readonly #edition: SourceEdition
  readonly #input: AuditInput
  readonly #parts: PartRegions[]
  readonly #calls: FoundCall[]
  readonly #notes = new Map<string, FlowRun[]>()

  constructor(content: PdfContent, pdf: PdfInput, edition: SourceEdition, input: AuditInput) {
    this.#content = content
    this.#pdf = pdf
    this.#edition = edition
    this.#input = input
    this.#folding = { canonical: true, joiners: true, quotes: input.facts.quotes === 'typographic' }
    const order: ReadRun[][] = readingOrder(content)
    const parts = pdf.parts ?? recognisedParts(content, edition)
    this.#parts = parts
      .filter((part) => part.kind !== 'derived')
      .map((part) => partRegions(content, order, part, pdf.textBlock))
    for (const part of this.#parts) {
      for (const [target, runs] of part.notes)
        this.#notes.set(target, [...(this.#notes.get(target) ?? []), ...runs])
    }
    const calls = this.#of('text').flatMap((part) => part.calls)
    this.#calls = inReadingOrder(calls.map((call) => this.#foundCall(call)))
  }

  /** Title matter and chapters are one flow: where one ends on a page and the next begins, the order tells. */
  texts(): void {
    const { title, chapters } = this.#edition
    const builder = new FlowBuilder(this.#folding)
    if (title) addBlocks(builder, title.blocks, { region: 'title', file: title.path })
    for (const chapter of chapters)
      addBlocks(builder, chapter.blocks, { region: `text:${chapter.id}`, file: chapter.path })
    const body = this.#of('text').flatMap((part) => part.body)
    this.#compare({ expected: builder.build(), found: runFlow(body, 'text', this.#folding) })
    const targets = footnoteTargets(this.#calls)
    for (const text of title ? [title, ...chapters] : chapters) {
      const { footnotes } = expectText(text, '', undefined, false, this.#folding)
      this.#footnotes(footnotes, targets.splice(0, footnotes.length))
    }
  }

  pieces(): void {
    for (const piece of this.#edition.pieces) {
      const own = this.#of('piece').filter((part) => part.part.path === piece.path)
      const gaps = this.#input.derived.pieces.get(piece.path)?.print ?? []
      const region = `piece:${piece.id}`
      const asFootnotes = this.#input.facts.citationClass === 'note'
      const { flow, footnotes } = expectText(piece, region, gaps, asFootnotes, this.#folding)
      const body = own.flatMap((part) => part.body)
      this.#compare({ expected: flow, found: runFlow(body, region, this.#folding) })
      this.#footnotes(footnotes, footnoteTargets(own.flatMap((part) => part.calls)))
    }
  }

  /** Footnotes are known by the order of their calls. */
  #footnotes(footnotes: readonly ExpectedFootnote[], targets: readonly string[]): void {
    footnotes.forEach(({ region, mark, flow }, at) => {
      const target = targets[at]
      const runs = target === undefined ? [] : (this.#notes.get(target) ?? [])
      const expected = withMark(mark, flow, region, this.#folding)
      this.#compare({ expected, found: runFlow(runs, region, this.#folding) })
    })
  }

  notes(): void {
    const { derived, facts } = this.#input
    const units: NoteUnit[] = []
    const begun = this.#of('text').flatMap((part) => part.noteOrder)
    const pageOf = new Map(begun.map(({ target, page }) => [target, page]))
    const placeOf = (id: string) => ({ region: `note:${id}`, page: pageOf.get(`note-${id}`) ?? 0 })
    for (const note of this.#edition.notes) {
      const region = `note:${note.id}`
      const source = { file: note.path, line: note.line }
      const texts = derived.notes.get(note.id)?.print ?? []
      const expected = noteFlow(note, derived.notes.get(note.id), texts, this.#folding)
      const runs = this.#notes.get(`note-${note.id}`)
      this.expected.push(expected)
      if (!runs || !pageOf.has(`note-${note.id}`)) {
        this.findings.push(
          findingOf('note-missing', 'pdf', region, { expected: textOf(expected.atoms, 24), source }),
        )
        continue
      }
      const body = blocksFlow(note.blocks, { region, file: note.path }, this.#folding, { texts: [...texts] })
      units.push({
        id: note.id,
        unit: { expected, found: runFlow(runs, region, this.#folding) },
        body,
        place: placeOf(note.id),
        source,
      })
    }
    const { findings, rest } = misplacedNotes(units, 'pdf')
    this.findings.push(...findings)
    this.units.push(...rest.map((one) => one.unit))
    const onDisk = new Map(this.#edition.notes.map((note) => [note.id, note]))
    for (const part of this.#of('text')) {
      for (const { target, page } of part.repeated) {
        this.findings.push(
          findingOf('note-repeated', 'pdf', regionOf(target), { place: { region: '', page } }),
        )
      }
    }
    const ids = begun.filter(({ target }) => target.startsWith('note-')).map(({ target }) => target.slice(5))
    for (const id of ids) {
      if (!onDisk.has(id))
        this.findings.push(findingOf('note-unknown', 'pdf', `note:${id}`, { found: id, place: placeOf(id) }))
    }
    for (const series of facts.series) {
      const own = ids.filter((id) => onDisk.get(id)?.series === series)
      this.findings.push(...checkOrder(own, derived.noteOrder, 'pdf', placeOf))
    }
    this.findings.push(...checkCalls(this.#calls, this.#edition.notes, derived, 'pdf', this.#folding))
  }

  bibliography(): void {
    const body = this.#of('bibliography').flatMap((part) => part.body)
    const entries = bibliographyEntries(this.#content, body)
    for (const { key, text } of this.#input.derived.bibliography) {
      const region = `bibliography:${key}`
      const expected = suppliedFlow(text, { region }, this.#folding)
      this.#compare({ expected, found: runFlow(entries.get(key) ?? [], region, this.#folding) })
    }
  }

  /** The named destinations of the contract, and that every link leads somewhere. */
  destinations(): void {
    const { destinations, pages } = this.#content
    const wanted = [
      ...this.#edition.notes.flatMap((note) => [`ref-${note.id}`, `note-${note.id}`]),
      ...this.#edition.chapters.map((chapter) => chapter.id),
      ...paragraphsUpTo(Math.max(0, ...[...destinations.keys()].map(numberOfParagraph))),
      ...this.#input.derived.bibliography.map((entry) => `source-${entry.key}`),
    ]
    for (const name of wanted) {
      if (!destinations.has(name))
        this.findings.push(findingOf('destination-missing', 'pdf', 'links', { expected: name }))
    }
    for (const link of pages.flatMap((page) => page.links)) {
      const isDead =
        link.name === undefined ? !link.hasTarget && link.uri === undefined : !destinations.has(link.name)
      if (!isDead) continue
      this.findings.push(
        findingOf('link-dead', 'pdf', 'links', {
          found: link.name ?? 'without a target',
          place: { region: '', page: link.page },
        }),
      )
    }
  }

  /** Glyphs, fonts and what cannot be seen, on every page, furniture too. */
  appearance(): void {
    this.findings.push(...checkFonts(this.#content.fonts, this.#pdf.fonts))
    for (const page of this.#content.pages) {
      const region = `page:${page.number}`
      for (const { rule, text, reason } of unseen(page)) {
        this.findings.push(
          findingOf(rule, 'pdf', region, {
            found: text.trim(),
            expected: reason,
            place: { region, page: page.number },
          }),
        )
      }
    }
  }

  #of(kind: PdfPart['kind']): PartRegions[] {
    return this.#parts.filter((part) => part.part.kind === kind)
  }

  #compare(unit: Unit): void {
    this.units.push(unit)
    this.expected.push(unit.expected)
  }

  #foundCall(call: PdfCall): FoundCall {
    const region = regionOf(call.target)
    return {
      target: call.target,
      text: call.text.trim(),
      within: call.within,
      before: runFlow(call.before, region, this.#folding),
      place: { region, page: call.page },
    }
  }
}

/** Number of `p-12`; 0 of other names. */
function numberOfParagraph(name: string): number {
  return Number(/^p-(\d{1,6})$/.exec(name)?.[1] ?? 0)
}

/** Numbers have no gaps: all up to the highest must be there. */
function paragraphsUpTo(last: number): string[] {
  return Array.from({ length: last }, (_, index) => `p-${index + 1}`)
}

/** Footnotes by the order of their first calls. */
function footnoteTargets(calls: readonly { target: string }[]): string[] {
  return [...new Set(calls.map((call) => call.target).filter((target) => target.startsWith('fn-')))]
}

function regionOf(target: string): string {
  return target.startsWith('note-') ? `note:${target.slice(5)}` : `footnote:${target}`
}
