/** Names and dates of CSL-JSON: what is wrong with them, and dates in words to be read. */
import { nearest } from '../problems/nearest.ts'
import { type CslDate, faultOfRange, faultOfText, isCalendarDate, readDate } from './sources-dates.ts'

/** Why a value cannot stay, and what might be meant. */
export interface ValueFault {
  /** What should stand there. */
  wanted: string
  /** Texts to paste. */
  fixed?: string[]
}

const partsOfNames = new Set(
  `family given dropping-particle non-dropping-particle suffix comma-suffix static-ordering literal parse-names name
  isInstitution`.split(/\s+/),
)

/** Tell why a value is no list of names; nothing where it is one. */
export function faultOfNames(value: unknown): ValueFault | undefined {
  if (typeof value === 'string')
    return { wanted: 'a list of names', fixed: [JSON.stringify([nameOf(value)])] }
  if (isTexts(value))
    return { wanted: 'a list of names, each an object', fixed: [JSON.stringify(value.map(nameOf))] }
  if (!Array.isArray(value))
    return { wanted: 'a list of names, each an object with `family` and `given`, or `literal`' }
  for (const name of value) {
    if (!isRecord(name))
      return { wanted: 'a list of names, each an object with `family` and `given`, or `literal`' }
    const stray = Object.keys(name).find((part) => !partsOfNames.has(part) && !part.startsWith('_'))
    if (stray !== undefined) {
      const near = nearest(stray, partsOfNames, 1)
      const proposed =
        { first: 'given', last: 'family', firstname: 'given', lastname: 'family' }[stray.toLowerCase()] ??
        near[0]
      return {
        wanted: `names of \`family\` and \`given\`, or \`literal\`, not \`${stray}\``,
        ...(proposed ? { fixed: [`"${proposed}"`] } : {}),
      }
    }
    if (
      !['family', 'given', 'literal', 'name'].some(
        (part) => typeof name[part] === 'string' && name[part] !== '',
      )
    )
      return { wanted: 'a list of names, none of them empty' }
    if (!Object.values(name).every((part) => ['string', 'number', 'boolean'].includes(typeof part)))
      return { wanted: 'names whose parts are texts' }
  }
  return undefined
}

/** What a name in one text probably is: `Doe, Jane`, `Jane Doe`, or a body. */
function nameOf(text: string): Record<string, string> {
  const [family, given, ...more] = text.split(/\s*,\s*/)
  if (given && more.length === 0) return { family: family!, given }
  const [, first, last] = /^(\S+(?: \S\.)?) (\S+)$/.exec(text) ?? []
  return first && last ? { family: last, given: first } : { literal: text }
}

/**
 * Tell why a value is no date; nothing where it is one.
 *
 * Lists of numbers (`date-parts`; months from 13 on are seasons), or words: `literal` as they are, `raw` and plain
 * text to be read.
 */
export function faultOfDate(value: unknown): ValueFault | undefined {
  const form = { wanted: 'a date such as `{"date-parts": [[1992, 2, 26]]}`' }
  if (typeof value === 'number') return { ...form, fixed: [`{"date-parts": [[${value}]]}`] }
  const words = typeof value === 'string' ? value : isRecord(value) ? value.raw : undefined
  if (typeof value === 'string' && value.trim() === '') return form
  if (!isRecord(value) && typeof words !== 'string') return form
  const parts = isRecord(value) ? value['date-parts'] : undefined
  if (parts === undefined) {
    if (typeof words !== 'string')
      return isRecord(value) && typeof value.literal === 'string' ? undefined : form
    const wanted = faultOfText(words, readDate(words))
    return wanted ? { wanted } : undefined
  }
  if (!isDateParts(parts)) return form
  if (!parts.every(isDay)) return { wanted: 'a day that the calendar has, as numbers: `[[1992, 2, 26]]`' }
  const wanted = faultOfRange(parts)
  return wanted ? { wanted } : undefined
}

function isDateParts(value: unknown): value is (number | string)[][] {
  if (!Array.isArray(value) || value.length < 1 || value.length > 2) return false
  return value.every(
    (date) => Array.isArray(date) && date.length >= 1 && date.length <= 3 && date.every(isWhole),
  )
}

/** Zeros instead of a second date say that a range is open. */
function isDay(date: (number | string)[], index: number): boolean {
  const numbers = date.filter((part) => part !== '').map(Number)
  return isCalendarDate(numbers) || (index === 1 && numbers.every((part) => part === 0))
}

/** Read the words of a date that is in order. */
export function dateOf(value: unknown): unknown {
  const words =
    typeof value === 'string' ? value : isRecord(value) && !value['date-parts'] ? value.raw : undefined
  const date: CslDate | Record<string, unknown> =
    typeof words === 'string' ? readDate(words) : { ...(value as Record<string, unknown>) }
  const parts = date['date-parts'] as (number | string)[][] | undefined
  const [from, to] = parts ?? []
  // Where the end is open, citeproc wants as many zeros as the beginning has parts.
  if (from && to?.every((part) => Number(part) === 0))
    return { ...date, 'date-parts': [from, from.map(() => 0)] }
  return date
}

function isWhole(value: unknown): boolean {
  return (
    (typeof value === 'number' && Number.isInteger(value)) ||
    (typeof value === 'string' && /^-?\d*$/.test(value))
  )
}

/** Whether a value is a list of texts, with at least one. */
export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
