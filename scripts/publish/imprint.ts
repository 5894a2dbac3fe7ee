/** The facts of the imprint, for print and screen alike; nothing is printed that the edition does not say. */
import type { Composed } from '../model/edition.ts'
import type { Name } from '../read/schema.ts'
import type { Words } from '../words/words.ts'

export interface ImprintPart {
  label: string
  paragraphs: string[]
}

/**
 * Gather the imprint.
 *
 * @param composed the edition
 * @param words the program's own words
 * @param fingerprint SHA-256 of the manuscript's files, in hexadecimal
 * @returns its parts in order; parts about which nothing is known are left out
 */
export function imprintOf(composed: Composed, words: Words, fingerprint: string): ImprintPart[] {
  const { config } = composed
  const { provenance, rights, identifiers } = config
  const parts: ImprintPart[] = [
    {
      label: words.theText,
      paragraphs: present([
        sentence([authorsOf(config.authors), config.title, provenance?.source, provenance?.issued]),
        provenance?.url &&
          `${words.copyText}: ${provenance.url}${provenance.accessed ? ` (${words.accessed.replace('{date}', dateInWords(provenance.accessed, config.notesLanguage))})` : ''}.`,
        provenance?.note,
        config.typography.quotes === 'as-is' ? words.printedAsFound : undefined,
        rights?.text,
        `${words.fingerprint}: ${fingerprint.match(/.{1,8}/g)?.join(' ')}.`,
      ]),
    },
    {
      label: words.theEdition,
      paragraphs: present([
        countsOf(composed, words),
        config.editors.length > 0 ? `${words.editedBy} ${authorsOf(config.editors)}.` : words.unsigned,
        sentence([config.publisher, config.place, config.date]),
        config.version !== undefined
          ? `${words.version.replace('{version}', String(config.version))}.`
          : undefined,
        ...Object.entries(identifiers ?? {}).map(([kind, value]) => `${kind.toUpperCase()} ${value}`),
        rights?.notes,
      ]),
    },
    { label: words.howToCite, paragraphs: [words.howToCiteText.replace('{example}', exampleMark(composed))] },
    { label: words.theType, paragraphs: [words.typeText] },
  ]
  return parts.filter((part) => part.paragraphs.length > 0)
}

/** Names as they are printed, given name first. */
export function authorsOf(names: readonly Name[]): string {
  return names.map(nameInOrder).filter(Boolean).join(', ')
}

/** A name, given name first. */
export function nameInOrder(name: Name): string {
  if (typeof name === 'string') return name
  return name.literal ?? [name.given, name.family].filter(Boolean).join(' ')
}

/** A date of the form 2026-11-24 in the words of a language; other forms as they are. */
export function dateInWords(date: string, language: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${date}T00:00:00Z`))
}

function countsOf(composed: Composed, words: Words): string {
  const counts = composed.config.series.map(
    (series) => `${series.label}: ${composed.calls.filter((call) => call.note.series === series.id).length}`,
  )
  const sources = composed.bibliography.reduce((sum, group) => sum + group.entries.length, 0)
  return words.counts.replace('{notes}', counts.join('; ')).replace('{sources}', String(sources))
}

/** The mark of a note that shows how notes are cited: one of the last series, whose marks look least like numbers. */
function exampleMark(composed: Composed): string {
  const series = composed.config.series.at(-1)
  return (
    composed.calls.find((call) => call.note.series === series?.id)?.mark ?? composed.calls[0]?.mark ?? '1'
  )
}

function sentence(parts: readonly (string | number | undefined)[]): string | undefined {
  const given = parts.filter((part) => part !== undefined && part !== '')
  return given.length > 0 ? `${given.join(', ')}.` : undefined
}

function present(values: readonly (string | undefined | '')[]): string[] {
  return values.filter((value): value is string => Boolean(value))
}
