/** Keys for sources that have none. */
import type { CslItem } from '../model/edition.ts'

/**
 * Propose a key in the manner of most files: family name and year.
 *
 * @param item as far as it was read
 * @returns letters and digits only: `doe1999`; `source` where there is neither name nor title
 */
export function proposedKey(item: Partial<CslItem>): string {
  const [name] = [item.author, item.editor].flat() as ({ family?: unknown; literal?: unknown } | undefined)[]
  const word = [name?.family, name?.literal, item.title].find(
    (text) => typeof text === 'string' && text !== '',
  )
  const letters = String(word ?? 'source')
    .replace(/<[^>]*>/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  const year = (item.issued as { 'date-parts'?: unknown[][] } | undefined)?.['date-parts']?.[0]?.[0]
  return `${letters?.[0] ?? 'source'}${year ?? ''}`
}
