/** The audit of the finished page: region by region, then calls, lemmas, order, links and what is hidden. */
import type { Element } from 'hast'
import { checkCalls, checkLemma, checkOrder, type FoundCall, inReadingOrder } from './check-calls.ts'
import { compareUnits, type Unit } from './compare/compare.ts'
import { type Flow, FlowBuilder, type Folding, textOf } from './compare/flow.ts'
import { misplacedNotes, type NoteUnit } from './compare/notes.ts'
import { blocksFlow, expectText, noteFlow, suppliedFlow } from './expected.ts'
import { findingOf, type MediumResult } from './finding.ts'
import {
  allOfClass,
  classesOf,
  firstOfClass,
  type HtmlPage,
  internalLinks,
  plainText,
  type ReadOptions,
  type RegionReading,
  readHtml,
  readLemmas,
  readRegion,
} from './html-reader/html-reader.ts'
import type { AuditInput } from './input.ts'
import type { Finding } from './result.ts'
import type { SourceEdition, SourceNote, SourceText } from './source-reader/source-reader.ts'

const nothing: Flow = { atoms: [], words: 0 }

/**
 * Audit the finished page.
 *
 * @param html the file
 * @param edition the files on disk
 * @param input the supplied texts
 */
export function auditHtml(html: string, edition: SourceEdition, input: AuditInput): MediumResult {
  const folding: Folding = { canonical: false, joiners: false, quotes: input.facts.quotes === 'typographic' }
  const page = readHtml(html)
  const reader = new HtmlAudit(page, edition, input, folding)
  reader.texts()
  reader.notes()
  reader.bibliography()
  reader.links()
  const comparison = compareUnits(reader.units, 'html')
  return {
    findings: [...comparison.findings, ...reader.findings],
    foundWords: comparison.foundWords,
    expected: reader.expected,
  }
}

class HtmlAudit {
  readonly units: Unit[] = []
  /** Every flow that is expected, compared or not. */
  readonly expected: Flow[] = []
  readonly findings: Finding[] = []
  readonly #page: HtmlPage
  readonly #edition: SourceEdition
  readonly #input: AuditInput
  readonly #folding: Folding
  readonly #calls: FoundCall[] = []

  constructor(page: HtmlPage, edition: SourceEdition, input: AuditInput, folding: Folding) {
    this.#page = page
    this.#edition = edition
    this.#input = input
    this.#folding = folding
  }

  /** Title matter, chapters, pieces of front and back matter, and their footnotes. */
  texts(): void {
    const { title, chapters, pieces } = this.#edition
    if (title) this.#text(title, 'title', firstOfClass(this.#page.root, 'title-matter'))
    for (const chapter of chapters) this.#text(chapter, `text:${chapter.id}`, this.#page.byId.get(chapter.id))
    for (const piece of pieces) this.#text(piece, `piece:${piece.id}`, this.#page.byId.get(piece.id))
  }

  #text(text: SourceText, region: string, element: Element | undefined): void {
    const isPiece = region.startsWith('piece:')
    const asFootnotes = isPiece && this.#input.facts.citationClass === 'note'
    const supplied = isPiece ? (this.#input.derived.pieces.get(text.path)?.screen ?? []) : undefined
    const { flow, footnotes } = expectText(text, region, supplied, asFootnotes, this.#folding)
    const reading = element && this.#read([element], { region, withoutNotes: true, without: ['piece-notes'] })
    this.#compare({ expected: flow, found: reading?.flow ?? nothing })
    const calls = reading?.calls ?? []
    this.#calls.push(...calls)
    const targets = [
      ...new Set(calls.map((call) => call.target).filter((target) => target.startsWith('fn-'))),
    ]
    footnotes.forEach((footnote, at) => {
      const target = targets[at]
      const body = target === undefined ? undefined : this.#page.byId.get(target)
      const found = body && this.#read([body], { region: footnote.region, without: ['mark'] })
      if (found) this.#calls.push(...found.calls.map((call) => ({ ...call, within: target })))
      this.#compare({ expected: footnote.flow, found: found?.flow ?? nothing })
      const call = calls.find((one) => one.target === target)
      if (call && call.text !== footnote.mark) {
        const known = { expected: footnote.mark, found: call.text, place: call.place }
        this.findings.push(findingOf('call-altered', 'html', footnote.region, known))
      }
    })
  }

  notes(): void {
    const { notes } = this.#edition
    const { derived } = this.#input
    const places = new Map(this.#page.notes.map(({ id, element }) => [id, placeOf(element)]))
    const units: NoteUnit[] = []
    const lemmas = readLemmas(this.#page.root, this.#folding)
    for (const note of notes) {
      const element = this.#page.notes.find((one) => one.id === note.id)?.element
      const region = `note:${note.id}`
      const source = { file: note.path, line: note.line }
      this.findings.push(...checkLemma(note, lemmas.get(note.id), 'html', this.#folding))
      const texts = derived.notes.get(note.id)?.screen ?? []
      const expected = noteFlow(note, derived.notes.get(note.id), texts, this.#folding)
      if (!element) {
        this.findings.push(
          findingOf('note-missing', 'html', region, { expected: textOf(expected.atoms, 24), source }),
        )
        this.expected.push(expected)
        continue
      }
      this.#attributes(note, element)
      const body = blocksFlow(note.blocks, { region, file: note.path }, this.#folding, { texts: [...texts] })
      units.push({
        id: note.id,
        unit: { expected, found: this.#noteFound(note, element) },
        body,
        place: placeOf(element),
        source,
      })
      this.#claimAndEvidence(note, element)
    }
    const { findings, rest } = misplacedNotes(units, 'html')
    this.findings.push(...findings)
    for (const { unit } of units) this.expected.push(unit.expected)
    this.units.push(...rest.map((one) => one.unit))
    for (const { id, element } of this.#page.repeatedIds) {
      if (id.startsWith('note-'))
        this.findings.push(
          findingOf('note-repeated', 'html', `note:${id.slice(5)}`, { place: placeOf(element) }),
        )
    }
    const onDisk = new Set(notes.map((note) => note.id))
    for (const { id, element } of this.#page.notes) {
      if (!onDisk.has(id))
        this.findings.push(
          findingOf('note-unknown', 'html', `note:${id}`, {
            found: clip(plainText(element)),
            place: placeOf(element),
          }),
        )
    }
    for (const series of this.#input.facts.series) {
      const found = this.#page.notes
        .filter(({ element }) => element.properties.dataSeries === series)
        .map(({ id }) => id)
      this.findings.push(
        ...checkOrder([...new Set(found)], derived.noteOrder, 'html', (id) => places.get(id)),
      )
    }
    this.findings.push(...checkCalls(inReadingOrder(this.#calls), notes, derived, 'html', this.#folding))
  }

  /** Mark, stance and short lemma in their own elements, then the body. */
  #noteFound(note: SourceNote, element: Element): Flow {
    const region = `note:${note.id}`
    const builder = new FlowBuilder(this.#folding)
    for (const name of ['mark', 'stance', 'lem']) {
      const part = firstOfClass(element, name)
      if (!part) continue
      const text = plainText(part).trim()
      builder
        .text(name === 'lem' ? `${text.replace(/\s*\]$/, '')}]` : text, { ...placeOf(part), region })
        .lineEnd()
      this.#hidden([part], region)
    }
    const body = this.#read(allOfClass(element, 'note-body'), { region })
    return { atoms: [...builder.build().atoms, ...body.flow.atoms], words: 0 }
  }

  #attributes(note: SourceNote, element: Element): void {
    const expected = new Map([['data-series', note.series]])
    const stance = note.attributes.get('stance')
    if (stance !== undefined) expected.set('data-stance', stance)
    for (const [name, value] of expected) {
      const found = element.properties[name === 'data-series' ? 'dataSeries' : 'dataStance']
      if (found === value) continue
      this.findings.push(
        findingOf('note-altered', 'html', `note:${note.id}`, {
          expected: `${name}="${value}"`,
          found: `${name}="${String(found ?? '')}"`,
          place: placeOf(element),
        }),
      )
    }
    if (!hasLinkTo(element, `#ref-${note.id}`)) {
      this.findings.push(
        findingOf('note-altered', 'html', `note:${note.id}`, {
          expected: `a link back to ref-${note.id}`,
          found: 'none',
          place: placeOf(element),
        }),
      )
    }
  }

  #claimAndEvidence(note: SourceNote, element: Element): void {
    if (note.claim !== undefined) {
      const region = `claim:${note.id}`
      const claim = firstOfClass(element, 'claim')
      const expected = suppliedFlow(note.claim, { region, file: note.path, line: note.line }, this.#folding)
      this.#compare({
        expected,
        found: claim ? this.#read([claim], { region, without: ['label'] }).flow : nothing,
      })
    }
    const found = allOfClass(element, 'evidence')
    const citations = this.#input.derived.notes.get(note.id)?.evidence ?? []
    note.evidence.forEach((evidence, at) => {
      const region = `evidence:${note.id}:${at + 1}`
      const place = { region, file: note.path, line: evidence.line }
      const own = found[at]
      const expected = blocksFlow(evidence.blocks, place, this.#folding)
      this.#compare({
        expected,
        found: own ? this.#read([own], { region, without: ['label', 'citation'] }).flow : nothing,
      })
      const citation = own && firstOfClass(own, 'citation')
      if (!citation && (citations[at] ?? '') === '') return
      const wanted = suppliedFlow(citations[at] ?? '', { ...place, derived: true }, this.#folding)
      this.#compare({ expected: wanted, found: citation ? this.#read([citation], { region }).flow : nothing })
    })
  }

  bibliography(): void {
    for (const { key, text } of this.#input.derived.bibliography) {
      const region = `bibliography:${key}`
      const element = this.#page.byId.get(`source-${key}`)
      const own = element && firstOfClass(element, 'entry-text')
      const found = own ? this.#read([own], { region }).flow : nothing
      this.#compare({ expected: suppliedFlow(text, { region }, this.#folding), found })
    }
  }

  links(): void {
    for (const { id, element } of this.#page.repeatedIds) {
      this.findings.push(findingOf('id-repeated', 'html', 'links', { found: id, place: placeOf(element) }))
    }
    for (const { target, place } of internalLinks(this.#page.root)) {
      if (target === '' || target === 'top' || this.#page.byId.has(target)) continue
      this.findings.push(findingOf('link-dead', 'html', 'links', { found: `#${target}`, place }))
    }
  }

  #compare(unit: Unit): void {
    this.units.push(unit)
    this.expected.push(unit.expected)
  }

  #read(elements: readonly Element[], options: Omit<ReadOptions, 'folding' | 'hidden'>): RegionReading {
    const reading = readRegion(elements, { ...options, folding: this.#folding, hidden: this.#page.hidden })
    for (const { text, reason, place } of reading.hidden) {
      this.findings.push(
        findingOf('text-invisible', 'html', options.region, { found: clip(text), expected: reason, place }),
      )
    }
    return reading
  }

  #hidden(elements: readonly Element[], region: string): void {
    for (const element of elements) {
      const reason = this.#page.hidden.get(element)
      if (reason !== undefined) {
        this.findings.push(
          findingOf('text-invisible', 'html', region, {
            found: clip(plainText(element)),
            expected: reason,
            place: placeOf(element),
          }),
        )
      }
    }
  }
}

function hasLinkTo(element: Element, href: string): boolean {
  if (element.tagName === 'a' && element.properties.href === href && !classesOf(element).includes('call'))
    return true
  return element.children.some((child) => child.type === 'element' && hasLinkTo(child, href))
}

function placeOf(element: Element): { region: string; line?: number; column?: number } {
  const start = element.position?.start
  return start ? { region: '', line: start.line, column: start.column } : { region: '' }
}

function clip(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  return folded.length > 120 ? `${folded.slice(0, 119)}…` : folded
}
