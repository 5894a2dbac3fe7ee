/**
 * Dates as people and programs write them, to dates of CSL. What is not understood to the last word stays words:
 * a date is never cut to the part that could be read.
 *
 *     1992-02-25/1992-02-26     two days               [[1992, 2, 25], [1992, 2, 26]]
 *     1992-02/                  open                   [[1992, 2], [0, 0]], which prints "February 1992–"
 *     1992~  1992?              about                  [[1992]], circa
 *     199X                      some year of ten       [[1990], [1999]]
 *     1992-21                   a season               [[1992, 21]], which prints "Spring 1992"
 *     26 February 1992          in words               [[1992, 2, 26]]
 *     between the wars          anything else          literal
 */

/** A date of CSL-JSON, as far as it is made here. */
export type CslDate =
  | { 'date-parts': number[][]; circa?: true }
  | { literal: string; 'date-parts'?: undefined; circa?: undefined }

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)

/**
 * Read a date of EDTF, levels 0 and 1 (ISO 8601-2:2019), as BibLaTeX and CSL write dates.
 *
 * @param text the date alone, without blanks around it
 * @returns the date; nothing where the text is no such date, or one that CSL has no form for
 */
export function readEdtf(text: string): CslDate | undefined {
  const ends = text.split('/')
  if (ends.length > 2) return undefined
  const read = ends.map((end) => (end === '' || end === '..' ? 'open' : readEnd(end)))
  const [first, second] = read
  if (first === undefined || (ends.length === 2 && second === undefined)) return undefined
  // CSL has no range without beginning; a year alone needs no words of a language.
  if (first === 'open')
    return typeof second === 'object' && second.parts.length === 1
      ? { literal: `–${second.parts[0]}` }
      : undefined
  const circa = read.some((end) => typeof end === 'object' && end.circa) ? { circa: true as const } : {}
  if (second === undefined)
    return { 'date-parts': first.last ? [first.parts, first.last] : [first.parts], ...circa }
  const from = first.parts
  if (second === 'open') return { 'date-parts': [from, from.map(() => 0)], ...circa }
  return { 'date-parts': [from, second.last ?? second.parts], ...circa }
}

/** A date, or for unspecified digits the first and the last that it may be. */
interface End {
  parts: number[]
  last?: number[]
  circa: boolean
}

function readEnd(text: string): End | undefined {
  const form = /^(Y?-?[\dX]{4,})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T[\d:.,Z+-]+)?([?~%]?)$/
  const [, yearText, monthText, dayText, doubt] = form.exec(text) ?? []
  if (yearText === undefined) return undefined
  const digits = yearText.replace('Y', '')
  const circa = doubt !== ''
  if (digits.includes('X')) {
    if (!/^\d{1,3}X{1,3}$/.test(digits) || monthText !== undefined) return undefined
    return {
      parts: [Number(digits.replaceAll('X', '0'))],
      last: [Number(digits.replaceAll('X', '9'))],
      circa,
    }
  }
  // Astronomers' year 0 is 1 BC, and CSL has no year 0.
  const counted = Number(digits)
  const year = counted <= 0 ? counted - 1 : counted
  const parts = [year, monthText, dayText].filter((part) => part !== undefined && part !== 'XX').map(Number)
  // `1914-15` is two years; the seasons of EDTF begin with 21.
  const isSeason = parts[1] !== undefined && parts[1] > 12 && parts[1] < 21
  return isCalendarDate(parts) && !isSeason ? { parts, circa } : undefined
}

/**
 * Whether the calendar has a date.
 *
 * @param parts year, month (13 to 16 and 21 to 24 are seasons) and day, as many as are known
 */
export function isCalendarDate([year, month, day]: readonly number[]): boolean {
  if (year === undefined || year === 0) return false
  if (month === undefined) return day === undefined
  if (day === undefined) return month >= 1 && month <= 24 && (month <= 16 || month >= 21)
  if (month < 1 || month > 12) return false
  return day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/**
 * Read a date that may be in words: EDTF, or a day, month and year in one of the orders of English.
 *
 * @param text as it was written
 * @returns the date; the words as they are where they are no such date
 */
export function readDate(text: string): CslDate {
  const words = text.trim().replace(/\s+/g, ' ')
  return readEdtf(words) ?? readWords(words) ?? { literal: words }
}

const anyMonth = `(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`).join('|')}|sept\\.?)`

const orders: [RegExp, (match: string[]) => (string | undefined)[]][] = [
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ .~]*${anyMonth},? (\\d{4})$`, 'i'), ([, d, m, y]) => [y, m, d]],
  [new RegExp(`^${anyMonth} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'), ([, m, d, y]) => [y, m, d]],
  [new RegExp(`^${anyMonth},? (\\d{4})$`, 'i'), ([, m, y]) => [y, m]],
  [new RegExp(`^(\\d{4}) ${anyMonth}(?: (\\d{1,2}))?$`, 'i'), ([, y, m, d]) => [y, m, d]],
  [/^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/, ([, y, m, d]) => [y, m, d]],
  [/^(\d{3,4})$/, ([, y]) => [y]],
]

function readWords(words: string): CslDate | undefined {
  for (const [form, order] of orders) {
    const match = form.exec(words)
    if (!match) continue
    const parts = order([...match])
      .filter((part) => part !== undefined)
      .map((part) => monthOf(part) ?? Number(part))
    return isCalendarDate(parts) ? { 'date-parts': [parts] } : undefined
  }
  return undefined
}

/** The number of a month by its English name, whole or cut short; nothing for other words. */
export function monthOf(word: string): number | undefined {
  const name = word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^sept$/, 'sep')
  const index = months.findIndex((month) => month === name || month.slice(0, 3) === name)
  return index < 0 ? undefined : index + 1
}

/** The English name of a month by its number; other words as they are. */
export function monthName(month: string): string {
  const name = /^\d{1,2}$/.test(month) ? months[Number(month) - 1] : undefined
  return name === undefined ? month : name.slice(0, 1).toUpperCase() + name.slice(1)
}

/**
 * Tell why a date in words, or what looks like one, is none.
 *
 * @param text as it was written
 * @param date what it was read as
 * @returns what should stand there; nothing where the date is in order
 */
export function faultOfText(text: string, date: CslDate): string | undefined {
  if (date['date-parts']) return faultOfRange(date['date-parts'])
  if (/(?:^|\/)-?\d{4}-\d\d-\d\d/.test(text.trim()))
    return 'a day that the calendar has, such as `1992-02-26`'
  return /^(?:\.\.)?\//.test(date.literal) ? 'a range that begins somewhere, such as `1992/1993`' : undefined
}

/**
 * Tell why citeproc would print a range of dates wrongly or not at all.
 *
 * @param parts the `date-parts` of a date
 * @returns what should stand there; nothing where the range is in order
 */
export function faultOfRange([from, to]: readonly (readonly (number | string)[])[]): string | undefined {
  if (!from || !to) return undefined
  const isOpen = to.every((part) => Number(part) === 0)
  if (from.length !== to.length && !isOpen)
    return 'two dates that are equally exact: two years, two months or two days'
  if (!isOpen && Number(from[0]) < 0 !== Number(to[0]) < 0)
    return 'two dates of one era, or a `literal` date in words'
  return undefined
}
