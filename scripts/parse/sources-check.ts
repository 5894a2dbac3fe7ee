/** Checks an entry against the CSL-JSON schema, so that no style meets what it cannot print. */
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import type { SourceEntry } from './sources.ts'
import { cslFields, cslTypes } from './sources-csl.ts'

/**
 * Check an entry, and take out of it what no style could print without failing.
 *
 * @param entry its item loses fields whose values are of a wrong form, and members that are no fields
 * @param file gets the messages
 */
export function checkItem({ item, place, placeOf }: SourceEntry, file: VFile): void {
  const at = (field: string): Point => placeOf?.(field) ?? place
  if (!cslTypes.has(item.type)) {
    const near = item.type === '' ? [] : nearest(item.type, cslTypes, 3)
    report(file, 'source-type-unknown', at('type'), { key: item.id, type: item.type, nearest: near })
    item.type = 'document'
  }
  for (const field of Object.keys(item)) {
    const kind = cslFields.get(field)
    const value = item[field]
    if (kind === undefined) {
      delete item[field]
      report(file, 'source-field-unknown', at(field), {
        key: item.id,
        field,
        nearest: nearest(field, cslFields.keys(), 3),
      })
      continue
    }
    const wanted = faultOf(kind, value)
    if (wanted === undefined) {
      if (kind === 'date' && typeof value === 'string') item[field] = { raw: value }
      continue
    }
    delete item[field]
    report(file, 'source-field-invalid', at(field), { key: item.id, field, wanted })
  }
  if (!['title', 'author', 'editor', 'container-title', 'URL', 'number'].some((field) => field in item)) {
    report(file, 'source-incomplete', place, { key: item.id, missing: 'neither title nor author' })
  }
}

/** What should stand there instead of a value; nothing for a value in order. */
function faultOf(kind: string, value: unknown): string | undefined {
  switch (kind) {
    case 'names':
      return Array.isArray(value) && value.every(isName) ? undefined : 'a list of names, each an object'
    case 'date':
      return isDate(value) ? undefined : 'a date such as `{"date-parts": [[1992, 2, 26]]}`'
    case 'text':
      return typeof value === 'string' || typeof value === 'number' ? undefined : 'text or a number'
    default:
      return typeof value === 'object' && value !== null ? undefined : 'an object'
  }
}

function isName(value: unknown): boolean {
  if (!isRecord(value)) return false
  const parts = ['family', 'given', 'literal', 'name'].map((part) => value[part])
  return (
    parts.some((part) => typeof part === 'string' && part !== '') &&
    Object.values(value).every((part) => ['string', 'number', 'boolean'].includes(typeof part))
  )
}

/** Lists of numbers (`date-parts`; months from 13 on are seasons), or words: `literal` as they are, `raw` and plain text to be read. */
function isDate(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (!isRecord(value)) return false
  const parts = value['date-parts']
  if (parts === undefined) return ['literal', 'raw', 'season'].some((name) => typeof value[name] === 'string')
  return (
    Array.isArray(parts) &&
    parts.length >= 1 &&
    parts.length <= 2 &&
    parts.every(
      (date) => Array.isArray(date) && date.length >= 1 && date.length <= 3 && date.every(isWhole),
    ) &&
    parts.every(([, month, day]) => Number(month ?? 1) <= 24 && Number(day ?? 1) <= 31)
  )
}

function isWhole(value: unknown): boolean {
  return (
    (typeof value === 'number' && Number.isInteger(value)) ||
    (typeof value === 'string' && /^-?\d*$/.test(value))
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
