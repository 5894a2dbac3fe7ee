/** CSL-JSON: a list of entries, or an object that holds one as `items` or `references`. */
import type { VFile } from 'vfile'
import type { CslItem } from '../model/edition.ts'
import { report } from '../problems/report.ts'
import { pointAt, type Source, sourceOf, spanAt } from './source.ts'
import type { SourceEntry } from './sources.ts'
import { type Json, JsonError, type JsonPlaces, readJson } from './sources-json-text.ts'
import { proposedKey } from './sources-key.ts'

/** Read a file of CSL-JSON. Addresses, DOIs and other strings in the list are errors and never fetched. */
export function parseCslJson(file: VFile): SourceEntry[] {
  const source = sourceOf(file)
  let read: { value: Json; places: JsonPlaces }
  try {
    read = readJson(source.text)
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    report(file, 'source-file-broken', pointAt(source, error.offset), {
      format: 'JSON',
      cause: error.message,
    })
    return []
  }
  const entries: SourceEntry[] = []
  tellRepeated(read.places, source, file)
  let after = 0
  for (const value of listOf(read.value)) {
    const start = typeof value === 'object' && value !== null ? (read.places.of.get(value) ?? 0) : undefined
    // A string has no place of its own; it is found again in the text.
    const offset = start ?? Math.max(after, source.text.indexOf(JSON.stringify(value), after))
    after = offset
    const entry = entryOf(value, offset, read.places, source, file)
    if (entry) entries.push(entry)
  }
  return entries
}

/** A list, the lists of an object that wraps them, or a source alone. */
function listOf(value: Json): Json[] {
  if (Array.isArray(value)) return value
  const lists = isObject(value) ? [value.items, value.references].filter((list) => Array.isArray(list)) : []
  return lists.length > 0 ? lists.flat() : [value]
}

/** Of two members with one name JSON keeps the last, so that the first is lost. */
function tellRepeated({ repeated }: JsonPlaces, source: Source, file: VFile): void {
  for (const { object, name, first, second } of repeated) {
    const { id } = object as { id?: Json }
    const { line, column } = pointAt(source, first.start)
    const related = [{ file: file.path, line, column, text: 'the first' }]
    const key = typeof id === 'string' || typeof id === 'number' ? String(id) : ''
    report(
      file,
      'source-field-duplicate',
      spanAt(source, second.start, second.end),
      { key, field: name },
      related,
    )
  }
}

function entryOf(
  value: Json,
  offset: number,
  places: JsonPlaces,
  source: Source,
  file: VFile,
): SourceEntry | undefined {
  const start = spanAt(source, offset, offset + 1)
  if (!isObject(value)) {
    report(file, 'source-not-an-entry', start, { found: describe(value) })
    return undefined
  }
  const members = places.members.get(value)
  const placeOf = (field: string) => {
    const at = members?.get(field)
    return at && spanAt(source, at.start, at.end)
  }
  const { id } = value
  const key = typeof id === 'number' ? String(id) : id
  if (typeof key !== 'string' || key.trim() === '') {
    const title = typeof value.title === 'string' ? `\`${value.title}\`` : 'an entry without `id`'
    const fixed = `"id": ${JSON.stringify(proposedKey(value))},`
    report(file, 'source-without-key', placeOf('id') ?? start, { found: title, format: 'JSON', fixed })
    return undefined
  }
  const item = { ...value, id: key, type: typeof value.type === 'string' ? value.type : '' } as CslItem
  return { item, place: placeOf('id') ?? start, placeOf }
}

function describe(value: Json): string {
  if (Array.isArray(value)) return 'list within the list'
  if (typeof value !== 'string') return `\`${JSON.stringify(value)}\``
  const kind = /^(?:https?:|www\.)/i.test(value)
    ? 'address'
    : /^(?:doi:)?10\.\d/i.test(value)
      ? 'DOI'
      : 'text'
  return `${kind} \`${value}\``
}

function isObject(value: Json | undefined): value is { [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
