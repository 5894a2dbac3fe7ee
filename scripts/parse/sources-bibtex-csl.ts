/**
 * One entry of BibTeX or BibLaTeX as CSL-JSON. CSL has fewer fields: several become one (`note` and `addendum`), and
 * what has no place is not asked for, so that `Fields` can tell of it.
 */
import type { CslItem } from '../model/edition.ts'
import { issuedOf, readBibDate } from './sources-bibtex-dates.ts'
import { Fields } from './sources-bibtex-fields.ts'
import type { WholeEntry } from './sources-bibtex-inherit.ts'
import { addPersons } from './sources-bibtex-persons.ts'
import { cslTypeByBib, cslTypeBySubtype, genreByKey, partsOfBooks } from './sources-bibtex-types.ts'
import { cslFields } from './sources-csl.ts'
import { languageTag } from './sources-languages.ts'

/** Collects the fields of an item, each with the field of BibTeX that it comes from. */
export class Draft {
  readonly item: CslItem
  readonly originByField = new Map<string, string>()
  readonly fields: Fields

  constructor(entry: WholeEntry) {
    this.fields = new Fields(entry)
    this.item = { id: entry.key, type: 'document' }
  }

  /** Put a value in, if there is one. */
  put(field: string, value: unknown, origin: string): void {
    if (value === undefined || value === '') return
    this.item[field] = value
    this.originByField.set(field, origin)
  }
}

/** Fields that become one field of CSL each, whatever the type: CSL's name, how it is read, BibTeX's names. */
const plain: [field: string, kind: 'text' | 'title' | 'list' | 'names' | 'date', ...names: string[]][] = [
  ['abstract', 'text', 'abstract'],
  ['accessed', 'date', 'urldate'],
  ['annote', 'text', 'annotation', 'annote'],
  ['call-number', 'text', 'library'],
  ['chapter-number', 'text', 'chapter'],
  ['collection-title', 'title', 'series'],
  ['container-title-short', 'text', 'shortjournal'],
  ['edition', 'text', 'edition'],
  ['event-date', 'date', 'eventdate'],
  ['event-place', 'text', 'venue'],
  ['ISBN', 'text', 'isbn'],
  ['ISSN', 'text', 'issn'],
  ['number-of-pages', 'text', 'pagetotal', 'numpages'],
  ['number-of-volumes', 'text', 'volumes'],
  ['original-date', 'date', 'origdate'],
  ['original-publisher', 'list', 'origpublisher'],
  ['original-publisher-place', 'list', 'origlocation'],
  ['original-title', 'title', 'origtitle'],
  ['PMCID', 'text', 'pmcid'],
  ['title-short', 'title', 'shorttitle'],
  ['version', 'text', 'version'],
]

const states: Record<string, string> = { inpreparation: 'in preparation', inpress: 'in press' }

/**
 * Translate an entry.
 *
 * @param entry with what it has from others
 * @returns its item, still to be checked, and its fields, which know what was left over
 */
export function cslOf(entry: WholeEntry): Draft {
  const draft = new Draft(entry)
  const { fields } = draft
  addType(draft, entry.type)
  addTitles(draft, entry.type)
  addPersons(draft)
  addNumbers(draft, entry.type)
  addPublisher(draft)
  addAddresses(draft)
  const issued = issuedOf(fields)
  draft.put('issued', issued, fields.has('date') ? 'date' : 'year')
  for (const [field, kind, ...names] of plain) {
    const value = kind === 'date' ? readBibDate(fields, names[0]!) : fields[kind](...names)
    draft.put(field, value, names.find((name) => fields.has(name)) ?? names[0]!)
  }
  const language = fields.list('langid', 'hyphenation', 'language')
  if (language) draft.put('language', languageTag(language.split('; ')[0]!), 'language')
  if (fields.has('langid')) fields.list('language')
  draft.put('keyword', fields.text('keywords')?.replace(/\s*,\s*/g, ', '), 'keywords')
  draft.put('note', joined('. ', fields.text('note'), fields.text('addendum')), 'note')
  const state = fields.text('pubstate')
  draft.put('status', state && (states[state] ?? state), 'pubstate')
  addOwn(draft)
  return draft
}

function addType(draft: Draft, type: string): void {
  const { fields, item } = draft
  const subtype = fields.text('entrysubtype')
  const special = cslTypeBySubtype.get(`${type} ${subtype?.toLowerCase()}`)
  item.type = special ?? cslTypeByBib.get(type) ?? 'document'
  if (item.type === 'manuscript' && ['eventtitle', 'eventdate', 'venue'].some((name) => fields.has(name)))
    item.type = 'speech'
  const written = fields.text('type') ?? (special === undefined ? subtype : undefined)
  draft.put('genre', genreByKey.get(written ?? type) ?? written, 'type')
}

/** Titles are asked for where they have a place only; so one that has none is told. */
function addTitles(draft: Draft, type: string): void {
  const { fields, item } = draft
  const has = (name: string): boolean => fields.has(name)
  const journal = has('journaltitle') ? 'journaltitle' : 'journal'
  const put = (field: string, name: string): void => {
    if (!(field in item) && has(name)) draft.put(field, wholeTitle(fields, name), name)
  }
  const event = bracketed(fields.title('eventtitle'), fields.title('eventtitleaddon'))
  draft.put('event-title', event, 'eventtitle')
  if (partsOfBooks.has(type)) {
    put('title', 'title')
    if (has('maintitle')) {
      put('container-title', 'maintitle')
      put('volume-title', 'booktitle')
    } else put('container-title', has('booktitle') ? 'booktitle' : journal)
  } else if (item.type === 'book' && has('maintitle')) {
    put('title', 'maintitle')
    put('volume-title', 'title')
  } else {
    put('title', 'title')
    put('title', 'booktitle')
    put('container-title', [journal, 'booktitle', 'maintitle'].find(has) ?? journal)
  }
  put('volume-title', 'issuetitle')
}

/** A title with its subtitle and addon. */
function wholeTitle(fields: Fields, name: string): string | undefined {
  const prefix = name === 'title' ? '' : name.replace(/title$/, '')
  const title = fields.title(name)
  const addon = fields.title(`${prefix}titleaddon`)
  return title === undefined
    ? addon
    : joined('. ', subtitled(title, fields.title(`${prefix}subtitle`)), addon)
}

function addNumbers(draft: Draft, type: string): void {
  const { fields, item } = draft
  const inPeriodical = /^(?:article|periodical|review)/.test(item.type)
  const inSeries = /^(?:book|chapter|paper-conference|entry)/.test(item.type) && fields.has('series')
  const number = fields.text('number')
  if (inPeriodical)
    draft.put('issue', joined(', ', number, fields.text('issue')), number ? 'number' : 'issue')
  else draft.put(inSeries ? 'collection-number' : 'number', number, 'number')
  const volume = fields.text('volume')
  const part = fields.text('part')
  if (volume === undefined) draft.put('part-number', part, 'part')
  draft.put('volume', volume && joined('.', volume, part), 'volume')
  const pages = fields.text('pages')?.replace(/\s*[–—]\s*|-{2,}/g, '-')
  const unit = fields.field('bookpagination')?.value.trim()
  if (unit === 'section' || unit === 'page') fields.text('bookpagination')
  draft.put(unit === 'section' ? 'section' : 'page', pages, 'pages')
  const eid = fields.text('eid')
  draft.put(pages === undefined && type === 'article' ? 'page' : 'number', eid, 'eid')
  if (!('number' in item)) draft.put('number', fields.text('isrn', 'ismn', 'isan', 'iswc'), 'isrn')
}

/** Who published it, and where. */
function addPublisher(draft: Draft): void {
  const { fields, item } = draft
  const houses = [fields.list('institution', 'school'), fields.list('organization'), published(fields)]
  const publisher = fields.list('publisher')
  const court = item.type === 'legal_case' || item.type === 'patent'
  if (court) draft.put('authority', joined('; ', ...houses), 'institution')
  draft.put('publisher', court ? publisher : joined('; ', ...houses, publisher), 'publisher')
  const place = fields.list('location', 'address')
  draft.put(item.type === 'patent' ? 'jurisdiction' : 'publisher-place', place, 'location')
}

/** How it was published, unless that is an address. */
function published(fields: Fields): string | undefined {
  return isAddress(fields) ? undefined : fields.list('howpublished')
}

function isAddress(fields: Fields): boolean {
  return /^\s*(?:\\url|https?:)/.test(fields.field('howpublished')?.value ?? '')
}

/** Where a text can be had by the number that an archive gives it. */
const archives: Record<string, string> = {
  arxiv: 'https://arxiv.org/abs/',
  googlebooks: 'https://books.google.com/books?id=',
  hdl: 'https://hdl.handle.net/',
  jstor: 'https://www.jstor.org/stable/',
}

function addAddresses(draft: Draft): void {
  const { fields } = draft
  draft.put('DOI', fields.verbatim('doi')?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ''), 'doi')
  const url = fields.verbatim('url') ?? (isAddress(fields) ? fields.verbatim('howpublished') : undefined)
  draft.put('URL', url?.replaceAll(' ', '%20'), fields.has('url') ? 'url' : 'howpublished')
  draft.put('PMID', fields.text('pmid'), 'pmid')
  const archive =
    (fields.field('eprinttype') ?? fields.field('archiveprefix'))?.value.trim().toLowerCase() ?? ''
  const isMedline = archive === 'pubmed' || archive === 'pmid'
  const number = fields.field('eprint')?.value.trim() ?? ''
  // An address that names the number already says the same.
  const isSaid = number !== '' && (url?.includes(number) ?? false)
  if (!isSaid && !isMedline && (url !== undefined || !Object.hasOwn(archives, archive))) return
  const eprint = fields.verbatim('eprint')
  for (const name of ['eprinttype', 'archiveprefix']) fields.text(name)
  if (isMedline) draft.put('PMID', eprint, 'eprint')
  else if (eprint && !isSaid) draft.put('URL', archives[archive]! + eprint, 'eprint')
}

const cslNameByBib = new Map([...cslFields.keys()].map((name) => [name.toLowerCase(), name]))

/** Fields that BibLaTeX has not and CSL has: `archive`, `archive_location`, `authority`, `medium`. */
function addOwn(draft: Draft): void {
  const { fields, item } = draft
  for (const { name } of fields.unused()) {
    const field = cslNameByBib.get(name)
    if (field === undefined || field in item || field === 'id' || field === 'type') continue
    const kind = cslFields.get(field)
    if (kind === 'names') draft.put(field, fields.names(name), name)
    else if (kind === 'date') draft.put(field, readBibDate(fields, name), name)
    else if (kind === 'text') draft.put(field, fields.text(name), name)
  }
}

function joined(mark: string, ...texts: (string | undefined)[]): string | undefined {
  const there = texts.filter((text) => text !== undefined && text !== '') as string[]
  if (there.length < 2) return there[0]
  return there.reduce((left, right) =>
    mark === '. ' && /[.?!]$/.test(left) ? `${left} ${right}` : left + mark + right,
  )
}

function subtitled(title: string, subtitle: string | undefined): string {
  if (subtitle === undefined) return title
  return /[?!:.]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`
}

function bracketed(title: string | undefined, addon: string | undefined): string | undefined {
  return title && addon ? `${title} (${addon})` : (title ?? addon)
}
