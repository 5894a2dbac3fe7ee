/** Checks an entry against the CSL-JSON schema, so that no style meets what it cannot print. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import type { SourceEntry } from './sources.ts'
import { dateOf, faultOfDate, faultOfNames, isTexts, type ValueFault } from './sources-check-values.ts'
import { cslFields, cslTypes, typesOfOthers } from './sources-csl.ts'
import { unknownTags } from './sources-markup.ts'

/** Types of which a title is not expected: `genre` or the names say what they are. */
const untitled = new Set([
  'personal_communication',
  'interview',
  'manuscript',
  'speech',
  'review',
  'review-book',
  'graphic',
])

/**
 * Check an entry, and take out of it what no style could print without failing.
 *
 * @param entry its item loses fields whose values are of a wrong form, and members that are no fields; dates in
 *   words become dates as far as they can be read
 * @param file gets the messages
 */
export function checkItem({ item, place, placeOf }: SourceEntry, file: VFile): void {
  const key = item.id
  const at = (field: string): Position => placeOf?.(field) ?? place
  if (!cslTypes.has(item.type)) {
    const known = typesOfOthers.get(item.type.toLowerCase())
    const near = item.type === '' ? [] : known ? [known] : nearest(item.type, cslTypes, 3)
    report(file, 'source-type-unknown', at('type'), { key, type: item.type, nearest: near })
    item.type = 'document'
  }
  let titleIsFaulty = false
  for (const field of Object.keys(item)) {
    const kind = cslFields.get(field)
    const value = item[field]
    if (kind === undefined) {
      delete item[field]
      report(file, 'source-field-unknown', at(field), {
        key,
        field,
        nearest: nearest(field, cslFields.keys(), 3),
      })
      continue
    }
    if (isEmpty(value)) {
      delete item[field]
      continue
    }
    const fault = faultOf(kind, value)
    if (fault) {
      delete item[field]
      titleIsFaulty ||= field === 'title'
      report(file, 'source-field-invalid', at(field), { key, field, ...fault })
    } else if (kind === 'date') item[field] = dateOf(value)
    else if (kind === 'text' && typeof value === 'string' && !remarks.has(field) && !addresses.has(field)) {
      for (const { tag, fixed } of unknownTags(value))
        report(file, 'source-markup-unknown', at(field), { key, field, tag, fixed })
    }
  }
  const has = (...fields: string[]): boolean => fields.some((field) => field in item)
  if (titleIsFaulty || has('title') || (untitled.has(item.type) && has('genre', 'author', 'reviewed-title')))
    return
  if (!has('author', 'editor', 'container-title', 'URL', 'number', 'DOI'))
    report(file, 'source-incomplete', place, { key, missing: 'neither title nor author' })
  else report(file, 'source-incomplete', place, { key, missing: 'no title' })
}

/** Fields that no style prints, or as remarks only; programs leave HTML in them. */
const remarks = new Set(['abstract', 'annote', 'note'])
/** Addresses and numbers, in which `<` is a character like others: `10.1002/(SICI)1097-4571(1998)49:8<693::AID>3.0`. */
const addresses = new Set(['DOI', 'ISBN', 'ISSN', 'PMCID', 'PMID', 'URL'])

/** What says nothing is not there. */
function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** What should stand there instead of a value; nothing for a value in order. */
function faultOf(kind: string, value: unknown): ValueFault | undefined {
  switch (kind) {
    case 'names':
      return faultOfNames(value)
    case 'date':
      return faultOfDate(value)
    case 'text':
      if (typeof value === 'string' || typeof value === 'number') return undefined
      return {
        wanted: 'text or a number',
        ...(isTexts(value) ? { fixed: [JSON.stringify(value.join(', '))] } : {}),
      }
    default:
      return typeof value === 'object' && value !== null ? undefined : { wanted: 'an object' }
  }
}
