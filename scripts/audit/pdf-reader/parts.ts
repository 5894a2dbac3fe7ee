/** Which pages hold text and which the bibliography, where the caller does not say: by the named destinations. */
import type { PdfPart } from '../input.ts'
import type { SourceEdition } from '../source-reader/source-reader.ts'
import type { PdfContent } from './pdf-reader.ts'

/**
 * Recognise the parts of a PDF. Front and back matter with words of their own cannot be told from derived
 * pages in this way; an edition that has them says where they stand.
 *
 * @param pdf the document
 * @param edition the files on disk
 */
export function recognisedParts(pdf: PdfContent, edition: SourceEdition): PdfPart[] {
  const chapters = new Set(edition.chapters.map((chapter) => chapter.id))
  const pagesOf = (matches: (name: string) => boolean): number[] =>
    [...pdf.destinations].filter(([name]) => matches(name)).map(([, place]) => place.page)
  const text = pagesOf((name) => chapters.has(name) || /^(?:p-\d+$|note-)/.test(name))
  const sources = pagesOf((name) => name.startsWith('source-'))
  const bibliography = sources.length > 0 ? Math.min(...sources) : undefined
  const parts: PdfPart[] = []
  if (text.length > 0) {
    const last = bibliography !== undefined ? bibliography - 1 : pdf.pages.length
    parts.push({ kind: 'text', from: Math.min(...text), to: Math.max(Math.max(...text), last) })
  } else if (bibliography === undefined) parts.push({ kind: 'text', from: 1, to: pdf.pages.length })
  if (bibliography !== undefined)
    parts.push({ kind: 'bibliography', from: bibliography, to: pdf.pages.length })
  return parts
}
