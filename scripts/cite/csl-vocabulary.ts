/**
 * The words of CSL 1.0.2: variables, terms, types and what else attributes may hold. Those that only citeproc knows
 * stand apart; a style may use them, since citeproc prints it.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const nameVariables = words(`
  author chair collection-editor compiler composer container-author contributor curator director editor
  editor-translator editorial-director executive-producer guest host illustrator interviewer narrator organizer
  original-author performer producer recipient reviewed-author script-writer series-creator translator
  authority commenter committee`)

export const dateVariables = words(`
  accessed available-date event-date issued original-date submitted
  alt-event alt-issued locator-date publication-date`)

export const numberVariables = words(`
  chapter-number citation-number collection-number edition first-reference-note-number issue locator number
  number-of-pages number-of-volumes page page-first part-number printing-number section supplement-number version
  volume
  call-number division locator-extra supplement`)

/** Variables that are neither names nor dates. */
export const textVariables = [
  ...numberVariables,
  ...words(`
    abstract annote archive archive_collection archive_location archive-place authority call-number citation-key
    citation-label collection-title container-title container-title-short dimensions division DOI event event-place
    event-title genre ISBN ISSN jurisdiction keyword language license medium note original-publisher
    original-publisher-place original-title part-title PMCID PMID publisher publisher-place references
    reviewed-genre reviewed-title scale source status title title-short URL volume-title year-suffix
    collection-title-short committee container-title-main container-title-sub country document-name hereinafter
    language-name language-name-original title-main title-sub title-subjoin`),
]

export const variables = [...new Set([...nameVariables, ...dateVariables, ...textVariables])]

export const itemTypes = words(`
  article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
  document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
  manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard thesis
  treaty webpage
  gazette legal_commentary video`)

export const locatorTypes = words(`
  act appendix article-locator book canon chapter column elocation equation figure folio issue line note opus page
  paragraph part rule scene section sub-verbo supplement table timestamp title-locator verse version volume
  article clause division schedule subchapter subparagraph subsection title title-number`)

const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${String(index + 1).padStart(2, '0')}`)

/** Terms of the locales, the ordinals of numbers aside. */
export const terms = [
  ...new Set([
    ...nameVariables,
    ...numberVariables,
    ...itemTypes,
    ...locatorTypes,
    ...numbered('month', 12),
    ...numbered('season', 4),
    ...numbered('long-ordinal', 10),
    ...words(`
      accessed ad advance-online-publication album and anonymous at audio-recording bc bce by ce circa cited
      close-inner-quote close-quote colon comma editortranslator et-al film forthcoming from henceforth ibid in
      internet letter loc-cit no-place no-publisher on online op-cit open-inner-quote open-quote
      original-work-published page-range-delimiter personal-communication podcast podcast-episode preprint printing
      radio-broadcast radio-series radio-series-episode reference retrieved review-of semicolon scale special-issue
      special-section television-broadcast television-series television-series-episode working-paper
      citation-range-delimiter range-delimiter year-range-delimiter`),
    'and others',
    'available at',
    'in press',
    'no date',
    'presented at',
    'sub verbo',
  ]),
]

export const ordinalTerm = /^ordinal(?:-\d\d)?$/

export const positions = words(
  'first subsequent ibid ibid-with-locator near-note far-note container-subsequent',
)

export const enumerations = {
  and: words('text symbol'),
  boolean: words('true false'),
  class: words('note in-text'),
  collapse: words('citation-number year year-suffix year-suffix-ranged'),
  datePart: words('day month year'),
  dateParts: words('year-month-day year-month year'),
  dateForm: words('text numeric'),
  datePartForm: words('numeric numeric-leading-zeros ordinal long short imperial'),
  delimiterPrecedes: words('contextual always never after-inverted-name'),
  demote: words('never sort-only display-and-sort'),
  disambiguate: words('true check-ambiguity-and-backreference'),
  display: words('block left-margin right-inline indent'),
  etAl: ['et-al', 'and others'],
  fontStyle: words('normal italic oblique'),
  fontVariant: words('normal small-caps'),
  fontWeight: words('normal bold light'),
  gender: words('masculine feminine'),
  givenNames: words('all-names all-names-with-initials primary-name primary-name-with-initials by-cite'),
  labelForm: words('long short symbol verb verb-short static static-short'),
  match: words('all any none nand'),
  nameForm: words('long short count'),
  namePart: words('family given'),
  nameOrder: words('first all'),
  numberForm: words('numeric ordinal long-ordinal roman'),
  ordinalMatch: words('last-digit last-two-digits whole-number'),
  pageRange: words('expanded minimal minimal-two chicago chicago-15 chicago-16'),
  plural: words('always never contextual'),
  secondField: words('flush margin'),
  sort: words('ascending descending'),
  substituteRule: words('complete-all complete-each partial-each partial-first'),
  termForm: words('long short symbol verb verb-short'),
  textCase: words('lowercase uppercase capitalize-first capitalize-all title sentence normal'),
  textDecoration: words('none underline'),
  verticalAlign: words('baseline sup sub'),
} as const satisfies Record<string, readonly string[]>
