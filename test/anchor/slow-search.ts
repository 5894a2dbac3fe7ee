/**
 * The search for a lemma a second time, slow and obvious: every stretch of the text is folded by itself and
 * compared. Shares nothing with the program but the tables of Unicode.
 */

const nothing = new Set(['\u00AD', '\u2060', '\u200B', '\uFEFF'])
const single = new Set(["'", '’', '`', '´', '′', 'ʼ', 'ʻ', '‘', '‚', '‛', '‹', '›'])
const double = new Set(['"', '“', '”', '„', '‟', '«', '»'])

export interface SlowQuery {
  quote: string
  prefix?: string
  suffix?: string
}

export interface SlowPlace {
  start: number
  end: number
}

export function slowFold(text: string): string {
  const visible = [...text].filter((character) => !nothing.has(character)).join('')
  const equal = [...visible.normalize('NFC')].map((character) => {
    if (/^[\s\u0085]$/u.test(character)) return ' '
    if (/^[\p{Pd}\u2212\u2053]$/u.test(character)) return '-'
    if (single.has(character)) return "'"
    return double.has(character) ? '"' : character
  })
  return equal
    .filter((character, index) => !(' -'.includes(character) && equal[index - 1] === character))
    .join('')
}

/** Offsets in code points between two grapheme clusters. */
function clusterBorders(characters: readonly string[]): Set<number> {
  const borders = new Set([0])
  let offset = 0
  for (const { segment } of new Intl.Segmenter('und').segment(characters.join(''))) {
    offset += [...segment].length
    borders.add(offset)
  }
  return borders
}

/** Offsets at which a place may begin or end: for the reader, who does not see what is nothing, too. */
function allBorders(characters: readonly string[]): Set<number> {
  const visible = characters.filter((character) => !nothing.has(character))
  const seen = clusterBorders(visible)
  const borders = new Set<number>()
  for (const offset of clusterBorders(characters)) {
    const before = characters.slice(0, offset).filter((character) => !nothing.has(character)).length
    const isInDash = slowFold(visible[before - 1] ?? '') === '-' && slowFold(visible[before] ?? '') === '-'
    if (seen.has(before) && !isInDash) borders.add(offset)
  }
  return borders
}

function placesOf(characters: readonly string[], borders: ReadonlySet<number>, words: string): SlowPlace[] {
  const wanted = slowFold(words).trim()
  const places: SlowPlace[] = []
  if (wanted === '') return places
  const isOuter = (character: string): boolean => nothing.has(character) || /[\s\u0085]/u.test(character)
  for (let start = 0; start < characters.length; start++) {
    for (let end = start + 1; end <= characters.length; end++) {
      if (!borders.has(start) || !borders.has(end)) continue
      if (isOuter(characters[start]!) || isOuter(characters[end - 1]!)) continue
      if (slowFold(characters.slice(start, end).join('')) === wanted) places.push({ start, end })
    }
  }
  return places
}

export function slowSearch(text: string, { quote, prefix = '', suffix = '' }: SlowQuery): SlowPlace[] {
  const characters = [...text]
  const borders = allBorders(characters)
  const [first, last] = quote.split('[…]')
  let places: SlowPlace[]
  if (last !== undefined && slowFold(first!).trim() !== '' && slowFold(last).trim() !== '') {
    const firsts = placesOf(characters, borders, first!)
    const lasts = placesOf(characters, borders, last)
    places = firsts.flatMap(({ start, end }) => {
      const nearest = lasts.find((place) => place.start >= end)
      if (!nearest) return []
      const isBarred = firsts.some((other) => other.start >= end && other.start < nearest.start)
      return isBarred ? [] : [{ start, end: nearest.end }]
    })
  } else places = placesOf(characters, borders, quote)
  const before = slowFold(prefix).trimEnd()
  const after = slowFold(suffix).trimStart()
  return places.filter(({ start, end }) => {
    const isBefore = [...borders].some((from) => {
      return from <= start && slowFold(characters.slice(from, start).join('')).trimEnd() === before
    })
    const isAfter = [...borders].some((to) => {
      return to >= end && slowFold(characters.slice(end, to).join('')).trimStart() === after
    })
    return (before === '' || isBefore) && (after === '' || isAfter)
  })
}
