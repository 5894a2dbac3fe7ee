/**
 * RIS: lines of two letters, two spaces, a hyphen and a value, from `TY` to `ER`. A line without a tag goes on with
 * the value before it. A tag that becomes no field of CSL is told, so that nothing is lost unseen.
 *
 *     TY  - JOUR
 *     ID  - doe1999
 *     AU  - Doe, Jane
 *     AB  - An abstract that
 *     runs on.
 *     ER  -
 */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { CslItem } from '../model/edition.ts'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import { sourceOf } from './source.ts'
import type { SourceEntry } from './sources.ts'
import { proposedKey } from './sources-key.ts'
import { cslTypeByRis, knownTags, quietTags } from './sources-ris-fields.ts'
import { type RisLine, RisRecord } from './sources-ris-record.ts'

const tagged = /^\s*([A-Z][A-Z\d]) {2}-(?: (.*)|)$/

/** Read a file of RIS; the key of an entry is its `ID`, or else its `LB`. */
export function parseRis(file: VFile): SourceEntry[] {
  const { lines } = sourceOf(file)
  const entries: SourceEntry[] = []
  let record: RisLine[] = []
  for (const [index, line] of lines.entries()) {
    const [, tag, value = ''] = tagged.exec(line) ?? []
    const place = span(index, line, line.length - line.trimStart().length, line.length)
    if (tag === 'TY') {
      close()
      record = [lineOf(tag, value, index, line)]
    } else if (tag === 'ER' && record.length > 0) close()
    else if (record.length > 0 && tag !== undefined) record.push(lineOf(tag, value, index, line))
    else if (line.trim() !== '') goOn(line, tag, place)
  }
  close()
  return entries

  /** A line that goes on with the one before, belongs nowhere, or has a tag that is not written as one. */
  function goOn(line: string, tag: string | undefined, place: Position): void {
    const [, loose] = /^\s*([A-Z][A-Z\d])\s*-(?:\s|$)/.exec(line) ?? []
    if (tag === undefined && loose !== undefined && knownTags.has(loose)) {
      const cause = `\`${loose}\` stands without the two spaces between tag and hyphen: \`${loose}  - \``
      report(file, 'source-file-broken', place, { format: 'RIS', cause })
    } else if (record.length === 0) {
      const cause = tag ? `\`${tag}\` stands before the \`TY\` of an entry` : 'this line belongs to no entry'
      report(file, 'source-file-broken', place, { format: 'RIS', cause })
    } else record.at(-1)!.value = `${record.at(-1)!.value} ${line.trim()}`.trim()
  }

  function close(): void {
    if (record.length > 0) {
      const entry = entryOf(record, file)
      if (entry) entries.push(entry)
    }
    record = []
  }
}

function lineOf(tag: string, value: string, index: number, line: string): RisLine {
  const start = line.indexOf(tag)
  const valueStart = line.length - value.length
  return {
    tag,
    value: value.trim(),
    place: span(index, line, start, start + tag.length),
    valuePlace: span(index, line, valueStart, line.length),
  }
}

/** A stretch of a line without the blanks at its end. */
function span(index: number, line: string, start: number, end: number): Position {
  const trimmed = Math.max(start, Math.min(end, line.trimEnd().length))
  return {
    start: { line: index + 1, column: start + 1 },
    end: { line: index + 1, column: trimmed + 1 },
  }
}

function entryOf(lines: RisLine[], file: VFile): SourceEntry | undefined {
  const [{ value: written, place }] = lines as [RisLine, ...RisLine[]]
  const type = written.toUpperCase()
  const record = new RisRecord(lines, type)
  const item = record.toCsl()
  const id =
    lines.find(({ tag, value }) => tag === 'ID' && value !== '') ?? lines.find(({ tag }) => tag === 'LB')
  if (!id || id.value === '') {
    const found = `\`${typeof item.title === 'string' ? item.title : `TY ${written}`}\``
    report(file, 'source-without-key', place, { found, format: 'RIS', fixed: `ID  - ${proposedKey(item)}` })
    return undefined
  }
  const key = id.value
  if (!cslTypeByRis.has(type)) {
    const near = nearest(type, cslTypeByRis.keys(), 3)
    report(file, 'source-type-unknown', place, { key, type: written, nearest: near })
  }
  tellLeftOver(record, key, file)
  return {
    item: { ...item, id: key, type: cslTypeByRis.get(type) ?? 'document' } as CslItem,
    place: id.valuePlace,
    placeOf: (field) => record.placeOf(field),
  }
}

function tellLeftOver(record: RisRecord, key: string, file: VFile): void {
  for (const { line, first } of record.repeated()) {
    const related = [
      { file: file.path, line: first.place.start.line, column: first.place.start.column, text: 'the first' },
    ]
    report(file, 'source-field-duplicate', line.place, { key, field: line.tag }, related)
  }
  for (const { tag, value, place } of record.unused()) {
    if (value === '' || quietTags.has(tag)) continue
    if (knownTags.has(tag)) {
      const hint = /^(?:PY|Y1|DA)$/.test(tag)
        ? 'Take out the date that is wrong: the most exact one counts'
        : 'Write what has to print into the title or the note, or give it the tag under which this type has it'
      report(file, 'source-field-dropped', place, { key, field: tag, hint })
    } else report(file, 'source-field-unknown', place, { key, field: tag, nearest: [] })
  }
}
