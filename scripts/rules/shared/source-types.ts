/** What sources of a type have (CSL 1.0.2, appendix III "Types"). */
import type { CslItem } from '../../model/edition.ts'

const withPages = new Set([
  'article-journal',
  'book',
  'chapter',
  'classic',
  'hearing',
  'legal_case',
  'legislation',
  'manuscript',
  'paper-conference',
  'periodical',
  'regulation',
  'report',
  'standard',
  'thesis',
  'treaty',
])

/** Whether a place in the source can be named by a page, a paragraph or a section. */
export function hasPages({ type }: CslItem): boolean {
  return withPages.has(type)
}

/** Fields by type beside the date; one of those in a list is enough. What has no title at all is told when it is read. */
const fieldsByType: Record<string, (string | string[])[]> = {
  'article-journal': ['container-title'],
  'article-magazine': ['container-title'],
  'article-newspaper': ['container-title'],
  book: [['author', 'editor', 'translator', 'container-author'], 'publisher'],
  chapter: ['container-title', 'publisher'],
  'entry-dictionary': ['container-title'],
  'entry-encyclopedia': ['container-title'],
  legal_case: ['authority', 'number'],
  'paper-conference': [['container-title', 'event-title']],
  report: [['author', 'editor', 'publisher', 'authority']],
  thesis: ['author', 'publisher'],
  webpage: ['URL', 'accessed'],
  'post-weblog': ['URL'],
}

/**
 * Find what an entry lacks.
 *
 * @param item the entry
 * @param printed variables that the style prints; a field it never prints is not missed
 * @returns names of the fields, alternatives joined by `or`
 */
export function missingFields(item: CslItem, printed: ReadonlySet<string>): string[] {
  // Of a page without a date styles print the day on which it was read.
  const date = isGiven(item.URL) ? ['issued', 'accessed'] : 'issued'
  const needed: (string | string[])[] = [date, ...(fieldsByType[item.type] ?? [])]
  return needed
    .map((fields) => [fields].flat().filter((field) => printed.has(field)))
    .filter((fields) => fields.length > 0 && !fields.some((field) => isGiven(item[field])))
    .map((fields) => fields.join(' or '))
}

function isGiven(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  return value !== undefined && value !== null
}
