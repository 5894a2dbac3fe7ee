/** Types and fields of CSL-JSON (CSL 1.0.2, appendices III and IV). */

/** How the value of a field must look. */
export type FieldKind = 'names' | 'date' | 'text' | 'own'

export const cslTypes: ReadonlySet<string> = new Set(
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
  dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case
  legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard
  thesis treaty webpage`.split(/\s+/),
)

/** Types as other programs call them, in small letters. */
export const typesOfOthers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    blogpost: 'post-weblog',
    booksection: 'chapter',
    case: 'legal_case',
    conferencepaper: 'paper-conference',
    dictionaryentry: 'entry-dictionary',
    encyclopediaarticle: 'entry-encyclopedia',
    film: 'motion_picture',
    inbook: 'chapter',
    incollection: 'chapter',
    inproceedings: 'paper-conference',
    journalarticle: 'article-journal',
    letter: 'personal_communication',
    magazinearticle: 'article-magazine',
    misc: 'document',
    newspaperarticle: 'article-newspaper',
    online: 'webpage',
    phdthesis: 'thesis',
    presentation: 'speech',
    unpublished: 'manuscript',
    video: 'motion_picture',
    website: 'webpage',
  }),
)

const namesOf = `author chair collection-editor compiler composer container-author contributor curator director
  editor editor-translator editorial-director executive-producer guest host illustrator interviewer narrator
  organizer original-author performer producer recipient reviewed-author script-writer series-creator translator`

const dates = 'accessed available-date event-date issued original-date submitted'

const texts = `abstract annote archive archive-place archive_collection archive_location authority call-number
  chapter-number citation-key citation-label citation-number collection-number collection-title container-title
  container-title-short dimensions division DOI edition event event-place event-title
  first-reference-note-number genre id ISBN ISSN issue journalAbbreviation jurisdiction keyword language license
  locator medium note number number-of-pages number-of-volumes original-language original-publisher
  original-publisher-place original-title page page-first part-number part-title PMCID PMID printing-number
  publisher publisher-place references reviewed-genre reviewed-title scale section shortTitle source status
  supplement-number title title-short type URL version volume volume-title volume-title-short year-suffix`

function of(names: string, kind: FieldKind): [string, FieldKind][] {
  return names.split(/\s+/).map((name) => [name, kind])
}

export const cslFields: ReadonlyMap<string, FieldKind> = new Map([
  ...of(namesOf, 'names'),
  ...of(dates, 'date'),
  ...of(texts, 'text'),
  ['categories', 'own'],
  ['custom', 'own'],
])
