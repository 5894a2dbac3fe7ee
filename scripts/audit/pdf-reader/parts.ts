/** Which pages hold text and which the bibliography, where the caller does not say: by the named destinations. */
import type { PdfPart } from '../input.ts'
import type { SourceEdition } from '../source-reader/source-reader.ts'
import type { PdfContent } from './pdf-reader.ts'

/**
 * Recognise the parts of a PDF. Each begins on the page of its destination and ends before the next begins.
 *
 * @param pdf the document
 * @param edition the files on disk
 */
export function recognisedParts(pdf: PdfContent, edition: SourceEdition): PdfPart[] {
  const chapters = new Set(edition.chapters.map((chapter) => chapter.id))
  const firstPage = (matches: (name: string) => boolean): number | undefined => {
    const pages = [...pdf.destinations].filter(([name]) => matches(name)).map(([, place]) => place.page)
    return pages.length === 0 ? undefined : Math.min(...pages)
  }
  const text = firstPage(
    (name) => name === 'title-matter' || chapters.has(name) || /^(?:p-\d+$|note-)/.test(name),
  )
  const bibliography = firstPage((name) => name.startsWith('source-'))
  const starts: Omit<PdfPart, 'to'>[] = edition.pieces.flatMap(({ id, path }) => {
    const from = firstPage((name) => name === id)
    return from === undefined ? [] : [{ kind: 'piece' as const, from, path }]
  })
  if (text !== undefined) starts.push({ kind: 'text', from: text })
  if (bibliography !== undefined) starts.push({ kind: 'bibliography', from: bibliography })
  // A PDF without destinations is read as one text, so that all in it is compared with something.
  if (starts.length === 0) starts.push({ kind: 'text', from: 1 })
  starts.sort((a, b) => a.from - b.from)
  return starts.map((part, index) => ({
    ...part,
    to: Math.max(part.from, (starts[index + 1]?.from ?? pdf.pages.length + 1) - 1),
  }))
}
