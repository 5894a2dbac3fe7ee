/** Dates of BibTeX (`year`, `month`) and BibLaTeX (`date`), to dates of CSL. */
import type { Fields } from './sources-bibtex-fields.ts'
import {
  type CslDate,
  faultOfRange,
  faultOfText,
  isCalendarDate,
  monthName,
  monthOf,
  readDate,
  readEdtf,
} from './sources-dates.ts'

/** A date as citeproc reads it, with a season in words beside the year. */
type BibDate = CslDate & { season?: string }

/**
 * Read a date of BibLaTeX.
 *
 * @param fields of the entry; get the fault of a range that CSL has no form for
 * @param name of the field
 */
export function readBibDate(fields: Fields, name: string): BibDate | undefined {
  const words = fields.text(name)
  if (words === undefined) return undefined
  const field = fields.field(name)!
  // A `~` after a date is a mark of doubt, and no blank of TeX's.
  const date = readEdtf(field.value.trim()) ?? readDate(words)
  const wanted = faultOfText(words, date)
  if (wanted) fields.faults.push({ field, wanted })
  return wanted ? undefined : date
}

/** The years of `year`: `1999`, `1999--2000`, `1850?`, or words; `1914-15` is no month. */
function yearOf(fields: Fields): BibDate | undefined {
  const words = fields.text('year')
  if (words === undefined) return undefined
  const years = fields
    .field('year')!
    .value.trim()
    .replace(/^(\d{4})\s*(?:-+|–|\/)\s*(\d{4})$/, '$1/$2')
  return /^-?\d{4}(?:\/\d{4})?[?~%]?$/.test(years)
    ? readEdtf(years)
    : /^\d{1,3}$/.test(years)
      ? { 'date-parts': [[Number(years)]] }
      : { literal: words }
}

/** When it was issued: `date`, or else `year`, `month` and `day`. */
export function issuedOf(fields: Fields): BibDate | undefined {
  if (fields.has('date')) {
    // BibLaTeX lets `date` count alone; a `year` that says something else is left over.
    const says = fields.field('date')!.value
    for (const name of ['year', 'month', 'day'])
      if (name !== 'year' || says.includes(fields.field(name)?.value.trim() ?? '')) fields.text(name)
    return readBibDate(fields, 'date')
  }
  const date = yearOf(fields)
  // JabRef writes `#feb#` where an abbreviation stands in braces.
  const month = fields.text('month')?.replaceAll('\u00a0', ' ').replaceAll('#', '')
  const day = fields.text('day')
  if (month === undefined) return date
  const parts = date?.['date-parts']
  const within = parts?.length === 1 ? inYear(parts[0]![0]!, month, day) : undefined
  if (within && date?.circa) return { ...within, circa: true } as BibDate
  // Words as they are: `Easter Term 1992`.
  return (
    within ?? {
      literal: [day, monthName(month), fields.text('year')].filter((part) => part !== undefined).join(' '),
    }
  )
}

/** A month, two months, a day, a season. */
function inYear(year: number, month: string, day: string | undefined): BibDate | undefined {
  if (/^(?:spring|summer|autumn|fall|winter)$/i.test(month)) return { 'date-parts': [[year]], season: month }
  const parts = month.split(/\s*[/–-]\s*/).map((word) => dayAndMonth(word, day))
  if (parts.length > 2 || parts.some((part) => part === undefined)) return undefined
  const dates = parts.map((part) => [year, ...part!])
  return dates.every(isCalendarDate) && !faultOfRange(dates) ? { 'date-parts': dates } : undefined
}

/** `2`, `February`, `25 February`, `February 25`, or a month with the day beside it. */
function dayAndMonth(word: string, day: string | undefined): number[] | undefined {
  const [, before, name, after] =
    /^(?:(\d{1,2})\.? )?([A-Za-z]+\.?|\d{1,2})(?: (\d{1,2}),?)?$/.exec(word) ?? []
  if (name === undefined) return undefined
  const month = /^\d/.test(name) ? Number(name) : monthOf(name)
  const days = [before, after, day].filter((part) => part !== undefined)
  if (month === undefined || days.length > 1) return undefined
  return days.length === 0 ? [month] : [month, Number(days[0])]
}
