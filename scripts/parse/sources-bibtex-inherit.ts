/**
 * What entries have from others: `crossref` and `xdata` (BibLaTeX manual, 2.4.1, 3.13.6 and appendix B).
 *
 *     @collection{rivers, title = {Rivers}, editor = {Roe, Richard}}
 *     @incollection{banks, title = {On Banks}, crossref = {rivers}}     booktitle = {Rivers}, editor = …
 */
import type { BibEntry, BibField } from './sources-bibtex-text.ts'
import { partsOfBooks } from './sources-bibtex-types.ts'

/** An entry with the fields that it has from others; those of `@xdata`, which prints nowhere, count as its own. */
export interface WholeEntry extends BibEntry {
  /** Fields of the entry that `crossref` names, under the names that they have here. */
  inherited: BibField[]
}

/** A field whose entry is not there, or leads back to where it came from. */
export interface ParentFault {
  field: BibField
  parent: string
  cause: 'unknown' | 'circle'
}

/** Fields that stay with their entry. */
const own = new Set(
  `ids crossref xref entryset entrysubtype execute label options presort related relatedoptions relatedstring
  relatedtype shorthand shorthandintro sortkey xdata`.split(/\s+/),
)

const titles = ['title', 'subtitle', 'titleaddon']
const otherTitles = new Set(['shorttitle', 'sorttitle', 'indextitle', 'indexsorttitle'])

/**
 * Give entries what they have from others.
 *
 * @param entries of one file
 * @returns the entries in their order, without `@xdata`, and the fields that lead nowhere
 */
export function inheritFields(entries: readonly BibEntry[]): { whole: WholeEntry[]; faults: ParentFault[] } {
  const entryByKey = new Map<string, BibEntry>()
  for (const entry of entries) if (!entryByKey.has(entry.key)) entryByKey.set(entry.key, entry)
  const faults: ParentFault[] = []
  const whole = entries
    .filter(({ type }) => type !== 'xdata')
    .map((entry) => wholeOf(entry, new Set([entry.key])))
  return { whole, faults }

  /** `first` is the step with which the way here began: a circle is told where it begins. */
  function wholeOf(entry: BibEntry, passed: ReadonlySet<string>, first?: ParentFault): WholeEntry {
    const fields = [...entry.fields]
    const inherited: BibField[] = []
    const names = new Set(entry.fields.map(({ name }) => name))
    // A date in either of its two forms takes the place of both.
    const has = (name: string): boolean =>
      names.has(name) || (/^(?:date|year|month|day)$/.test(name) && (names.has('date') || names.has('year')))
    const take = (found: readonly BibField[], into: BibField[]): void => {
      const fresh = found.filter(({ name }) => !has(name))
      for (const { name } of fresh) names.add(name)
      into.push(...fresh)
    }
    for (const field of entry.fields) {
      if (field.name !== 'xdata' && field.name !== 'crossref') continue
      for (const parent of field.value.split(',').map((key) => key.trim())) {
        const found = entryByKey.get(parent)
        if (!found || passed.has(parent)) {
          if (!first) faults.push({ field, parent, cause: found ? 'circle' : 'unknown' })
          else if (found && [...passed][0] === parent) faults.push(first)
          continue
        }
        const step = first ?? { field, parent, cause: 'circle' }
        const whole = wholeOf(found, new Set([...passed, parent]), step)
        const all = [...whole.fields, ...whole.inherited]
        if (field.name === 'xdata')
          take(
            all.filter(({ name }) => name !== 'xdata'),
            fields,
          )
        else take(handedOn(all, found.type, entry.type), inherited)
      }
    }
    return { ...entry, fields, inherited }
  }
}

/** The fields of a parent under the names that they have in its child. */
function handedOn(fields: readonly BibField[], parent: string, child: string): BibField[] {
  const prefix = titlePrefix(parent, child)
  return fields.flatMap((field): BibField[] => {
    const { name } = field
    if (own.has(name)) return []
    if (prefix !== undefined && titles.includes(name)) return [{ ...field, name: prefix + name }]
    if (prefix !== undefined && otherTitles.has(name)) return []
    if (name === 'author' && partsOfBooks.has(child)) return [field, { ...field, name: 'bookauthor' }]
    return [field]
  })
}

/** What a parent's title is to its child: of a series of volumes, of a book, of a journal; else a title as well. */
function titlePrefix(parent: string, child: string): 'main' | 'book' | 'journal' | undefined {
  if (/^mv/.test(parent) && !/^mv/.test(child)) return 'main'
  if (parent === 'periodical') return 'journal'
  if (partsOfBooks.has(child) && !partsOfBooks.has(parent)) return 'book'
  return undefined
}
