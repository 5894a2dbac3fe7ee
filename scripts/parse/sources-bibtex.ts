/**
 * BibTeX and BibLaTeX. The file is read entry by entry, so that a fault in one costs no other and is told with its
 * place; citation-js reads the values; what becomes of each field says `sources-bibtex-csl.ts`. A field that
 * becomes nothing is told.
 */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import { pointAt, type Source, sourceOf, spanAt } from './source.ts'
import type { SourceEntry } from './sources.ts'
import { cslOf, type Draft } from './sources-bibtex-csl.ts'
import { inheritFields, type WholeEntry } from './sources-bibtex-inherit.ts'
import { hintFor, isForPrograms, knownFields } from './sources-bibtex-leftover.ts'
import { type BibEntry, type BibFault, type BibField, readBibtexFile } from './sources-bibtex-text.ts'
import { cslTypeByBib } from './sources-bibtex-types.ts'
import { commonAbbreviations, unknownCommands } from './sources-bibtex-values.ts'
import { proposedKey } from './sources-key.ts'

/** Read a file of BibTeX or BibLaTeX. */
export function parseBibtex(file: VFile): SourceEntry[] {
  const source = sourceOf(file)
  const { entries, faults } = readBibtexFile(source.text, commonAbbreviations())
  for (const fault of faults) tellFault(fault, source, file)
  if (
    entries.length === 0 &&
    faults.length === 0 &&
    !/@\s*\w+\s*[{(]/.test(source.text) &&
    /\S/.test(source.text.replace(/%.*/g, ''))
  ) {
    const cause = 'it holds no entry such as `@book{key, …}`'
    report(file, 'source-file-broken', { line: 1, column: 1 }, { format: 'BibTeX', cause })
  }
  const { whole, faults: lost } = inheritFields(entries.filter(({ broken }) => !broken))
  for (const { field, parent, cause } of lost) {
    const key = entries.find(({ fields }) => fields.includes(field))?.key ?? ''
    const known = entries.map((entry) => entry.key).filter((other) => other !== key && other !== parent)
    const near = cause === 'unknown' ? nearest(parent, known, 3) : []
    const data = { key, field: field.name, parent, inCircle: cause === 'circle', nearest: near }
    report(file, 'source-parent-unknown', valueSpan(field, source), data)
  }
  const wholeByStart = new Map(whole.map((entry) => [entry.start, entry]))
  return entries.flatMap((entry): SourceEntry[] => {
    const { broken, key, keyStart, start } = entry
    const found = wholeByStart.get(start)
    if (found) return [sourceOfEntry(found, source, file)].filter((known) => known !== undefined)
    // A broken entry is told; what was read of it stays, so that citations of it are not told as well.
    if (!broken || key === '') return []
    const { item } = cslOf({ ...entry, inherited: [] })
    return [{ item, place: spanAt(source, keyStart, keyStart + key.length), isBroken: true }]
  })
}

function tellFault(fault: BibFault, source: Source, file: VFile): void {
  const isName = fault.kind === 'abbreviation-unknown'
  const place = spanAt(source, fault.at, fault.at + (isName ? fault.text.length : 1))
  if (isName) {
    const wanted = `\`${fault.text}\` to be defined by \`@string\` before, or text in braces`
    const fixed = [`{${fault.text}}`]
    report(file, 'source-field-invalid', place, { key: fault.key, field: fault.field, wanted, fixed })
    return
  }
  const at = fault.related === undefined ? undefined : pointAt(source, fault.related)
  const related = at
    ? [{ file: file.path, line: at.line, column: at.column, text: 'the text that does not end begins here' }]
    : []
  report(file, 'source-file-broken', place, { format: 'BibTeX', cause: fault.text }, related)
}

function sourceOfEntry(entry: WholeEntry, source: Source, file: VFile): SourceEntry | undefined {
  const start = spanAt(source, entry.start, entry.start + entry.type.length + 1)
  const draft = cslOf(entry)
  if (entry.key === '') {
    const fixed = `@${entry.type}{${proposedKey(draft.item)},`
    const { title } = draft.item
    const found = title ? `\`${title}\`` : `\`@${entry.type}\``
    report(file, 'source-without-key', start, { found, format: 'BibTeX', fixed })
    return undefined
  }
  if (!cslTypeByBib.has(entry.type)) {
    const near = nearest(entry.type, cslTypeByBib.keys(), 3)
    report(file, 'source-type-unknown', start, { key: entry.key, type: entry.type, nearest: near })
  }
  tellRepeated(entry, source, file)
  for (const { field, wanted } of draft.fields.faults) {
    const data = { key: entry.key, field: field.name, wanted }
    report(file, 'source-field-invalid', valueSpan(field, source), data)
  }
  tellLeftOver(entry, draft, source, file)
  const placeOf = (name: string): Position | undefined => {
    const field = draft.fields.field(draft.originByField.get(name) ?? '')
    return field && valueSpan(field, source)
  }
  return {
    item: draft.item,
    place: spanAt(source, entry.keyStart, entry.keyStart + entry.key.length),
    placeOf,
  }
}

function tellRepeated({ key, fields }: BibEntry, source: Source, file: VFile): void {
  const firstByName = new Map<string, BibField>()
  for (const field of fields) {
    const first = firstByName.get(field.name)
    if (!first) {
      firstByName.set(field.name, field)
      continue
    }
    const { line, column } = pointAt(source, first.start)
    const related = [{ file: file.path, line, column, text: 'the first' }]
    report(file, 'source-field-duplicate', nameSpan(field, source), { key, field: field.name }, related)
  }
}

/** Fields that print nowhere, and commands of TeX that would print as they stand. */
function tellLeftOver({ key, fields }: WholeEntry, draft: Draft, source: Source, file: VFile): void {
  const unused = new Set(draft.fields.unused())
  for (const field of fields) {
    const { name } = field
    const place = nameSpan(field, source)
    if (!unused.has(field)) {
      for (const command of isVerbatim(name) ? [] : unknownCommands(field.value))
        report(file, 'source-tex-unknown', valueSpan(field, source), { key, field: name, command })
    } else if (isForPrograms(name) || field.value.trim() === '') continue
    else if (knownFields().has(name)) {
      report(file, 'source-field-dropped', place, { key, field: name, hint: hintFor(name) })
    } else {
      report(file, 'source-field-unknown', place, {
        key,
        field: name,
        nearest: nearest(name, knownFields(), 3),
      })
    }
  }
}

/** Whether a field's value is no TeX. */
function isVerbatim(name: string): boolean {
  return /^(?:url|doi|eprint|options|crossref|xdata|abstract|annotation|annote|keywords)$/.test(name)
}

function nameSpan({ name, start }: BibField, source: Source): Position {
  return spanAt(source, start, start + name.length)
}

function valueSpan({ valueStart, valueEnd }: BibField, source: Source): Position {
  return spanAt(source, valueStart, valueEnd)
}
