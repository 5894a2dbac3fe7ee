/** Fields of sources as text. */
import type { CslItem } from '../../model/edition.ts'

/** A field's text; undefined where it is empty or no text. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
  return text === '' ? undefined : text
}

/** Names of the authors, each once; undefined where there are none. */
export function authorsOf({ author }: CslItem): string | undefined {
  const names = (Array.isArray(author) ? author : []).map((name: Record<string, unknown>) =>
    [name.family, name.given, name.literal].map(textOf).filter(Boolean).join(', '),
  )
  return names.length === 0 ? undefined : names.join('; ')
}

/** The year in which a source was issued, or that which its date names first. */
export function yearOf(item: CslItem | undefined): number | undefined {
  const issued = item?.issued
  if (typeof issued !== 'object' || issued === null) return undefined
  if ('date-parts' in issued && Array.isArray(issued['date-parts'])) {
    const year = Number((issued['date-parts'] as unknown[][])[0]?.[0])
    return Number.isInteger(year) && year !== 0 ? year : undefined
  }
  const words = 'literal' in issued ? issued.literal : 'raw' in issued ? issued.raw : ''
  const year = /\d{4}/.exec(String(words))?.[0]
  return year === undefined ? undefined : Number(year)
}
