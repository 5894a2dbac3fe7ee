/** The lines of one entry of RIS, which become fields of CSL one by one; what none becomes is known at the end. */
import type { Position } from 'unist'
import type { CslItem } from '../model/edition.ts'
import { readDate, readEdtf } from './sources-dates.ts'
import { languageTag } from './sources-languages.ts'
import { type RisKind, risFields } from './sources-ris-fields.ts'

/** A tag with its value and place. */
export interface RisLine {
  tag: string
  value: string
  place: Position
  /** Where the value stands, as far as it is in the same line. */
  valuePlace: Position
}

/** Tags that may stand in an entry several times. */
const several = new Set('AU A1 A2 A3 A4 A5 ED KW N1 N2 AB RN SN UR L1 L2 L3 L4 U1 U2 U3 U4 U5 AD'.split(' '))

/** An entry. */
export class RisRecord {
  readonly #lines: readonly RisLine[]
  readonly #type: string
  readonly #used = new Set<RisLine>()
  readonly #placeByField = new Map<string, Position>()

  /**
   * @param lines from `TY` on
   * @param type value of `TY`
   */
  constructor(lines: readonly RisLine[], type: string) {
    this.#lines = lines
    this.#type = type
    for (const line of lines) if (/^(?:TY|ID)$/.test(line.tag)) this.#used.add(line)
  }

  /** Make the fields of CSL, without id and type. */
  toCsl(): Partial<CslItem> {
    const item: Partial<CslItem> = {}
    this.#addDate(item)
    this.#addPages(item)
    for (const { tags, field, kind, types } of risFields) {
      if (types && !types.has(this.#type)) continue
      // `A2` of a book is the editor of its series, if it has one; else of the book, as most programs write it.
      if (
        types &&
        field === 'collection-editor' &&
        !this.#unusedOf('T2').length &&
        !('collection-title' in item)
      )
        continue
      for (const tag of tags) {
        const lines = this.#unusedOf(tag)
        if (lines.length === 0) continue
        if (!(field in item) || kind === 'names') this.#put(item, field, kind, lines)
        else this.#useAgain(item[field], lines)
      }
    }
    const [translated] = this.#lines.filter(({ tag, value }) => tag === 'TT' && value !== '')
    if (translated) {
      this.#used.add(translated)
      item.title = item.title === undefined ? translated.value : `${item.title} [${translated.value}]`
    }
    return item
  }

  #unusedOf(tag: string): RisLine[] {
    return this.#lines.filter((line) => line.tag === tag && line.value !== '' && !this.#used.has(line))
  }

  /** What says the same once more is no loss: `JF` beside `T2`, `Y1` beside `PY`. */
  #useAgain(value: unknown, lines: readonly RisLine[]): void {
    for (const line of lines) if (line.value === value) this.#used.add(line)
  }

  #put(item: Partial<CslItem>, field: string, kind: RisKind, lines: readonly RisLine[]): void {
    const [first] = lines as [RisLine]
    const all = kind === 'names' || ['keyword', 'note', 'abstract'].includes(field)
    for (const line of all ? lines : [first]) this.#used.add(line)
    const values = lines.map(({ value }) => value)
    this.#placeByField.set(field, first.valuePlace)
    if (kind === 'names') item[field] = [...((item[field] as object[]) ?? []), ...values.map(nameOf)]
    else if (kind === 'date') item[field] = dateOf(first.value)
    else if (kind === 'doi')
      item[field] = first.value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
    else if (kind === 'serial') this.#addSerials(item, lines)
    else if (field === 'language') item[field] = languageTag(first.value)
    else if (all) item[field] = values.join(field === 'keyword' ? ', ' : '. ')
    else item[field] = first.value
  }

  /** ISSN and ISBN have one tag. */
  #addSerials(item: Partial<CslItem>, lines: readonly RisLine[]): void {
    for (const line of lines) {
      const field =
        /\b\d{4}-?\d{3}[\dX]\b(?![\d-])/i.test(line.value) && line.value.length < 20 ? 'ISSN' : 'ISBN'
      if (field in item) continue
      item[field] = line.value
      this.#used.add(line)
    }
  }

  /** `PY` is the year, `DA` the day, `Y1` either; the most exact counts, and what it contradicts is left over. */
  #addDate(item: Partial<CslItem>): void {
    const lines = this.#lines.filter(({ tag, value }) => /^(?:PY|Y1|DA)$/.test(tag) && /[^\s/]/.test(value))
    const exactness = (line: RisLine): number => partsOf(line)?.length ?? 0
    const [best] = lines.toSorted((a, b) => exactness(b) - exactness(a))
    if (!best) return
    item.issued = dateOf(best.value)
    this.#placeByField.set('issued', best.valuePlace)
    for (const line of lines) {
      const agrees = partsOf(line)?.every((part, index) => part === partsOf(best)?.[index])
      if (line === best || agrees) this.#used.add(line)
    }
  }

  /** First and last page; one number in `SP` of a book is how many it has. */
  #addPages(item: Partial<CslItem>): void {
    const [first] = this.#lines.filter(({ tag, value }) => tag === 'SP' && value !== '')
    const [last] = this.#lines.filter(({ tag, value }) => tag === 'EP' && value !== '')
    const isCount =
      /^(?:BOOK|EDBOOK|EBOOK|THES)$/.test(this.#type) && !last && /^\d+(?: ?p\.?)?$/.test(first?.value ?? '')
    for (const line of [first, last]) if (line) this.#used.add(line)
    const pages = [first?.value, last?.value].filter((page) => page !== undefined)
    if (pages.length === 0) return
    item[isCount ? 'number-of-pages' : 'page'] = pages[0] === pages[1] ? pages[0] : pages.join('-')
  }

  /** Where a field of CSL comes from. */
  placeOf(field: string): Position | undefined {
    return this.#placeByField.get(field)
  }

  /** Tags that may stand once and stand twice, unless with the same value. */
  repeated(): { line: RisLine; first: RisLine }[] {
    const firstByTag = new Map<string, RisLine>()
    const found: { line: RisLine; first: RisLine }[] = []
    for (const line of this.#lines) {
      const first = firstByTag.get(line.tag)
      if (!first) firstByTag.set(line.tag, line)
      else if (!several.has(line.tag) && line.value !== '') {
        this.#used.add(line)
        if (line.value !== first.value) found.push({ line, first })
      }
    }
    return found
  }

  /** Lines that became nothing. */
  unused(): RisLine[] {
    return this.#lines.filter((line) => !this.#used.has(line))
  }
}

/** `Doe, Jane` or `Doe, Jane, Jr.`; a name without comma is that of a body, or the only one that a person has. */
function nameOf(value: string): Record<string, string> {
  const [family, given, suffix, ...more] = value.split(/\s*,\s*/)
  if (!family || !given || more.length > 0) return { literal: value.replace(/,\s*$/, '') }
  return { family, given, ...(suffix ? { suffix } : {}) }
}

/** `1999/03/02/`, with words after the last slash where there are any: `1999///Spring`. */
function dateOf(value: string): unknown {
  const [, year, month, day, words] =
    /^(-?\d{1,4})(?:\/(\d{0,2}))?(?:\/(\d{0,2}))?(?:\/(.*))?$/.exec(value.trim()) ?? []
  if (year === undefined) return readDate(value)
  const numbers = [year.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')]
  const date = readEdtf(numbers.filter((part) => part !== undefined && part !== '00').join('-'))
  if (!date?.['date-parts'] || date.circa) return readDate(value)
  if (!words?.trim()) return date
  return date['date-parts'][0]!.length === 1
    ? { ...date, season: words.trim() }
    : readDate(`${words.trim()} ${year}`)
}

function partsOf({ value }: RisLine): number[] | undefined {
  return (dateOf(value) as { 'date-parts'?: number[][] })['date-parts']?.[0]
}
