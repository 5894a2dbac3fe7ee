/** The outline (ISO 32000-1, 12.3.3): what the contents list, for the side panel of a reader. */
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { PDFHexString, PDFName } from '@cantoo/pdf-lib'
import type { Composed } from '../../model/edition.ts'
import type { Words } from '../../words/words.ts'
import type { PlaceInBook } from '../pages/book.ts'
import { nameOf } from './destinations.ts'

export interface OutlineEntry {
  title: string
  /** Id it leads to. */
  id: string
  children: OutlineEntry[]
}

/**
 * Gather the outline.
 *
 * @param composed the edition
 * @param words the program's own words
 * @param places ids that stand in the book; entries without a place are left out
 */
export function outlineOf(
  composed: Composed,
  words: Words,
  places: Readonly<Record<string, PlaceInBook>>,
): OutlineEntry[] {
  const entry = (title: string, id: string, children: OutlineEntry[] = []): OutlineEntry => ({
    title: title.replace(/\s+/gu, ' ').trim(),
    id,
    children,
  })
  const chapters = composed.composedChapters.map(({ chapter }) => entry(chapter.title, chapter.id))
  const title = composed.composedTitle
  return [
    entry(words.contents, 'contents'),
    ...composed.composedFront.map(({ piece }) => entry(piece.title, piece.id)),
    ...(title ? [entry(title.chapter.title, 'title-matter', chapters)] : chapters),
    ...composed.composedBack.map(({ piece }) => entry(piece.title, piece.id)),
    entry(words.bibliography, 'bibliography'),
  ].filter(({ id }) => Object.hasOwn(places, id))
}

/** Write the outline into a PDF, all of it open. */
export function setOutline(document: PDFDocument, entries: readonly OutlineEntry[]): void {
  if (entries.length === 0) return
  const { context } = document
  const root = context.nextRef()
  const children = writeLevel(entries, root)
  context.assign(
    root,
    context.obj({ Type: 'Outlines', First: children.first, Last: children.last, Count: children.count }),
  )
  document.catalog.set(PDFName.of('Outlines'), root)
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))

  function writeLevel(level: readonly OutlineEntry[], parent: PDFRef) {
    const refs = level.map(() => context.nextRef())
    let count = level.length
    for (const [index, { title, id, children: inner }] of level.entries()) {
      const below = inner.length > 0 ? writeLevel(inner, refs[index]!) : undefined
      count += below?.count ?? 0
      const item = context.obj({
        Title: PDFHexString.fromText(title),
        Parent: parent,
        Dest: nameOf(id),
        ...(index > 0 ? { Prev: refs[index - 1]! } : {}),
        ...(index < level.length - 1 ? { Next: refs[index + 1]! } : {}),
        ...(below ? { First: below.first, Last: below.last, Count: below.count } : {}),
      })
      context.assign(refs[index]!, item)
    }
    return { first: refs[0]!, last: refs.at(-1)!, count }
  }
}
