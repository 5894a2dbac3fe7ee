/** Random sources and notes for the properties of what is printed: plausible, sparse, and with awkward ends. */
import fc from 'fast-check'
import type { CslItem } from '../../../scripts/model/edition.ts'

/** A note as it is drawn. */
export interface DrawnNote {
  series: 'note' | 'counter-source'
  clusters: DrawnCluster[]
}

export interface DrawnCluster {
  /** The editors' words before it. */
  words: string
  items: { source: number; prefix: string; locator: string; suffix: string; withoutAuthor: boolean }[]
  inText: boolean
}

/** How many sources there are; few are cited often. */
export const sourceCount = 14

const titles = [
  'Harbours',
  'Tides and Their Tables',
  'What Is a Harbour?',
  'Sail Ho!',
  'The "Silting" of the Mole',
  '"Silting"',
  'Plants of the Marsh: <i>Zostera</i>',
  '<i>Zostera</i>',
  'The Port (a History)',
  'Mole & Co.',
  'Letters, etc.',
  'О гаванях',
  'نباتات الساحل',
  'L’estuaire, 1850–1900',
  'Why “Ahoy”?',
]
const names = [
  { family: 'Doe', given: 'Jane' },
  { family: 'Doe', given: 'John' },
  { family: 'Waal', given: 'Frida', 'non-dropping-particle': 'de' },
  { family: 'Heyde', given: 'Karl', 'dropping-particle': 'von der' },
  { family: 'Carver', given: 'Amos', suffix: 'Jr.' },
  { family: 'O’Dell', given: 'Éamon J.' },
  { literal: 'Harbour Board, Inc.' },
  { literal: 'Coastal Survey Trust' },
  { family: 'Соколова', given: 'Вера' },
  { family: 'Madonna' },
]
const dates = [
  { 'date-parts': [[1962]] },
  { 'date-parts': [[1962]] },
  { 'date-parts': [[1931, 3, 4]] },
  { 'date-parts': [[2019, 5]] },
  { 'date-parts': [[1903], [1911]] },
  { 'date-parts': [[1740]], circa: true },
  { 'date-parts': [[-43]] },
]
const types = [
  'book',
  'book',
  'book',
  'chapter',
  'article-journal',
  'article-newspaper',
  'webpage',
  'manuscript',
  'personal_communication',
  'thesis',
  'report',
  'speech',
  'legal_case',
  'legislation',
  'treaty',
  'entry-encyclopedia',
  'interview',
  'map',
  'review',
]

const maybe = <Value>(value: fc.Arbitrary<Value>, freq = 2): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq })
const person = fc.constantFrom(...names)
const persons = fc.array(person, { minLength: 1, maxLength: 4 })

/** Sources with few or many fields. */
export const drawnSources: fc.Arbitrary<CslItem[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom(...types),
      title: fc.constantFrom(...titles),
      'title-short': maybe(fc.constantFrom('Harbours', 'Tides', '"Silting"'), 1),
      author: maybe(persons, 5),
      editor: maybe(persons, 1),
      translator: maybe(persons, 1),
      recipient: maybe(fc.tuple(person), 1),
      issued: maybe(fc.constantFrom(...dates), 8),
      'original-date': maybe(fc.constantFrom(...dates), 1),
      accessed: maybe(fc.constant({ 'date-parts': [[2024, 2, 29]] }), 1),
      'container-title': maybe(fc.constantFrom('Annals', 'Ports and People', 'Journal of Tides, etc.'), 2),
      volume: maybe(fc.constantFrom('2', '12', 'IV'), 1),
      issue: maybe(fc.constantFrom('3', '1-2'), 1),
      page: maybe(fc.constantFrom('101-128', '7', 'iv-xii', '205–231'), 1),
      edition: maybe(fc.constantFrom('2', 'rev. ed.'), 1),
      publisher: maybe(fc.constantFrom('Quay Press', 'J. Fenn & Co.', 'Orto'), 3),
      'publisher-place': maybe(fc.constantFrom('Bristol', 'Washington, D.C.'), 3),
      genre: maybe(fc.constantFrom('letter', 'PhD thesis', 'sketchbook'), 1),
      number: maybe(fc.constantFrom('E/1957/42', '7'), 1),
      archive: maybe(fc.constantFrom('County Record Office'), 1),
      archive_location: maybe(fc.constantFrom('MS 77', 'Harbour Papers, box 4, fol. 12'), 1),
      URL: maybe(fc.constant('https://coasts.example/depths'), 1),
      DOI: maybe(fc.constant('10.5555/jch.2011.205'), 1),
    }),
    { minLength: sourceCount, maxLength: sourceCount },
  )
  .map((drawn) => drawn.map((item, index) => plausible({ id: `s${index}`, ...item })))

/**
 * Undefined fields are left out, and what is part of a whole names it, and its author: without them OSCOLA prints
 * two commas, Chicago a lone "In".
 */
function plausible(drawn: CslItem): CslItem {
  const item = JSON.parse(JSON.stringify(drawn)) as CslItem
  if (!/chapter|article|entry/.test(item.type)) return item
  return { author: [{ family: 'Doe', given: 'Jane' }], 'container-title': 'Annals', ...item }
}

const item = fc.record({
  source: fc.oneof(fc.nat(2), fc.nat(sourceCount - 1)),
  prefix: fc.constantFrom('', '', '', '', 'see', 'cf.', '*Pace* others,', 'See also'),
  locator: fc.constantFrom(
    '',
    '',
    'p. 33',
    'p. 33',
    'pp. 33-35',
    'pp. 101-108',
    'fol. 12r',
    'chap. 4',
    'n. 14',
    '§ 3',
    '{s.v. glasswort}',
  ),
  suffix: fc.constantFrom('', '', '', '', ', with a map', ', and *passim*', ' (in part)'),
  withoutAuthor: fc.constantFrom(false, false, false, false, true),
})
// Of a source without author and locator some styles print nothing.
const written = item.map((each) => ({ ...each, withoutAuthor: each.withoutAuthor && each.locator !== '' }))

/** A source stands once in a cluster: twice, the second is *ibid.* of the first, on the screen too. */
const cluster: fc.Arbitrary<DrawnCluster> = fc.record({
  words: fc.constantFrom('', '', '', 'So too a map; ', 'The mole fell. ', 'The mole fell ('),
  items: fc.oneof(
    fc.uniqueArray(written, { minLength: 1, maxLength: 1, selector: ({ source }) => source }),
    fc.uniqueArray(written, { minLength: 1, maxLength: 3, selector: ({ source }) => source }),
  ),
  inText: fc.constantFrom(false, false, false, true),
})

/** Notes of two series, with one cluster or two. */
export const drawnNotes: fc.Arbitrary<DrawnNote[]> = fc.array(
  fc.record({
    series: fc.constantFrom('note' as const, 'note' as const, 'counter-source' as const),
    clusters: fc.oneof(
      fc.array(cluster, { minLength: 1, maxLength: 1 }),
      fc.array(cluster, { minLength: 1, maxLength: 2 }),
    ),
  }),
  { minLength: 12, maxLength: 24 },
)

/** Write a note's body. */
export function bodyOf({ clusters }: DrawnNote): string {
  return clusters
    .map(({ words, ...rest }) => `${words}${clusterOf(rest)}${words.endsWith('(') ? ')' : ''}.`)
    .join(' ')
}

function clusterOf({ items, inText }: Omit<DrawnCluster, 'words'>): string {
  const [first, ...others] = items
  const rest = ({ locator, suffix }: (typeof items)[number]): string => `${locator}${suffix}`
  const one = (each: (typeof items)[number]): string => {
    const { source, prefix, withoutAuthor } = each
    const after = rest(each)
    return `${prefix && `${prefix} `}${withoutAuthor ? '-' : ''}@s${source}${after && `${/^[, ]/.test(after) ? '' : ', '}${after}`}`
  }
  if (!inText || !first) return `[${items.map(one).join('; ')}]`
  const bracket = [rest(first).replace(/^[, ]+/, ''), ...others.map(one)].filter((part) => part !== '')
  return `@s${first.source}${bracket.length > 0 ? ` [${bracket.join('; ')}]` : ''}`
}
