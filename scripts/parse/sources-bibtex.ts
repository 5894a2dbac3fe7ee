/**
 * BibTeX and BibLaTeX. citation-js reads and translates; the file is divided into entries first, so that a fault
 * in one costs no other and is told with its place.
 *
 *     @string{hup = {Harvard University Press}}
 *     @book{doe1999, author = {Doe, Jane}, publisher = hup}
 *     ^ entry |key|                                       ^ must close before the next @ at the head of a line
 */
import core from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { VFile } from 'vfile'
import type { CslItem } from '../model/edition.ts'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/report.ts'
import { pointAt, type Source, sourceOf } from './source.ts'
import type { SourceEntry } from './sources.ts'

/** A stretch of the file from one `@type{` to the next. */
interface Stretch {
  type: string
  key: string
  start: number
  keyStart: number
  text: string
}

/** An entry as citation-js reads it, before translation. */
interface RawEntry {
  type: string
  label: string
  properties: Record<string, unknown>
}

/** Read a file of BibTeX or BibLaTeX. */
export function parseBibtex(file: VFile): SourceEntry[] {
  const source = sourceOf(file)
  const stretches = stretchesOf(source.text)
  const strings = stretches.filter(({ type }) => type === 'string')
  const read: { raw: RawEntry; stretch: Stretch }[] = []
  // Abbreviations stand on one line before the entry, so that lines in messages can be counted.
  let abbreviations = ''
  for (const stretch of strings) {
    const line = stretch.text.replaceAll('\n', ' ')
    if (isClosed(stretch, source, file) && rawEntry(line, stretch, source, file) !== 'broken')
      abbreviations += line
  }
  for (const stretch of stretches) {
    if (stretch.type === 'string' || stretch.type === 'comment' || stretch.type === 'preamble') continue
    if (!isClosed(stretch, source, file)) continue
    const raw = rawEntry(`${abbreviations}\n${stretch.text}`, stretch, source, file)
    if (typeof raw === 'object') read.push({ raw, stretch })
  }
  if (stretches.length === 0 && source.text.trim() !== '') {
    const cause = 'it holds no entry such as `@book{key, …}`'
    report(file, 'source-file-broken', { line: 1, column: 1 }, { format: 'BibTeX', cause })
  }
  return translated(read, source, file)
}

function stretchesOf(text: string): Stretch[] {
  const heads = [...text.matchAll(/^[ \t]*@[ \t]*([A-Za-z]+)[ \t\n]*[{(][ \t\n]*([^,\s{}()="]*)/gm)]
  return heads.map((head, index) => {
    const start = head.index + head[0].indexOf('@')
    return {
      type: head[1]!.toLowerCase(),
      key: head[2]!,
      start,
      keyStart: head.index + head[0].length - head[2]!.length,
      text: text.slice(start, heads[index + 1]?.index),
    }
  })
}

/** A brace that is not closed would swallow all entries after it; the blame is on the one it stands in. */
function isClosed({ type, key, start, text }: Stretch, source: Source, file: VFile): boolean {
  if (text[text.search(/[{(]/)] === '(') return true
  let depth = 0
  for (const { 0: brace } of text.matchAll(/\\[\\{}]|[{}]/g)) {
    if (brace === '{') depth++
    if (brace === '}' && --depth === 0) return true
  }
  const cause = `a brace of \`@${type}{${key}\` is not closed`
  report(file, 'source-file-broken', pointAt(source, start), { format: 'BibTeX', cause })
  return false
}

/** Let citation-js read one entry; `text` is the entry, one line of abbreviations before it. */
function rawEntry(
  text: string,
  stretch: Stretch,
  source: Source,
  file: VFile,
): RawEntry | 'broken' | undefined {
  if (stretch.type !== 'string' && stretch.key === '') {
    const found = `\`@${stretch.type}\``
    report(file, 'source-without-key', pointAt(source, stretch.start), { found })
    return undefined
  }
  try {
    const [raw] = core.plugins.input.data(text, '@biblatex/text') as RawEntry[]
    return raw
  } catch (error) {
    const [, what, line, column] = /^([^\n]*?) at line (\d+) col (\d+)/.exec(String(messageOf(error))) ?? []
    const first = pointAt(source, stretch.start)
    const within = Number(line ?? 2) - 2
    const place = within > 0 ? { line: first.line + within, column: Number(column) } : undefined
    const start = { line: first.line, column: first.column + Math.max(0, Number(column ?? 1) - 1) }
    const cause = `${causeOf(what)} in \`@${stretch.type}{${stretch.key}\``
    report(file, 'source-file-broken', place ?? start, { format: 'BibTeX', cause })
    return 'broken'
  }
}

/** The words of the library's grammar, in those of a user. */
function causeOf(what = 'invalid syntax'): string {
  const names: Record<string, string> = { comma: ',', equals: '=', rbrace: '}', lbrace: '{' }
  const words = what
    .replace(/"(\w+)"/g, (_, name: string) => `\`${names[name] ?? name}\``)
    .replace('got', 'found')
  return words === 'invalid syntax' ? 'unexpected character' : words.replace('EOF', 'the end')
}

function translated(read: { raw: RawEntry; stretch: Stretch }[], source: Source, file: VFile): SourceEntry[] {
  const entries: SourceEntry[] = []
  const items = translateAll(read.map(({ raw }) => raw))
  for (const [index, { raw, stretch }] of read.entries()) {
    const place = pointAt(source, stretch.keyStart)
    const item = items[index]
    if (!item) {
      const cause = `\`@${raw.type}{${raw.label}\` cannot be translated`
      report(file, 'source-file-broken', place, { format: 'BibTeX', cause })
      continue
    }
    if (!knownTypes().includes(raw.type)) {
      const near = nearest(raw.type, knownTypes(), 3)
      report(file, 'source-type-unknown', pointAt(source, stretch.start), {
        key: raw.label,
        type: raw.type,
        nearest: near,
      })
    }
    for (const [field, value] of Object.entries(raw.properties)) {
      if (value !== '') continue
      const abbreviation = new RegExp(
        `\\b${field.replace(/\W/g, '\\$&')}\\s*=\\s*([A-Za-z_][\\w:+-]*)`,
        'i',
      ).exec(stretch.text)
      if (!abbreviation) continue
      const at = pointAt(source, stretch.start + abbreviation.index)
      const wanted = `\`${abbreviation[1]}\` to be defined by \`@string\`, or text in braces`
      report(file, 'source-field-invalid', at, { key: raw.label, field, wanted })
    }
    const { genre } = item
    const words = typeof genre === 'string' && Object.hasOwn(genres, genre) ? genres[genre] : genre
    entries.push({
      item: { ...item, id: raw.label, ...(words === undefined ? {} : { genre: words }) },
      place,
    })
  }
  return entries
}

/** BibLaTeX's keys for kinds of works, which citation-js hands on as they are. */
const genres: Record<string, string> = {
  bathesis: 'bachelor’s thesis',
  candthesis: 'candidate thesis',
  mastersthesis: 'master’s thesis',
  mathesis: 'master’s thesis',
  phdthesis: 'PhD thesis',
  resreport: 'research report',
  techreport: 'technical report',
}

/** All at once, since entries refer to one another by `crossref`; one by one where that fails. */
function translateAll(raw: RawEntry[]): (CslItem | undefined)[] {
  try {
    return core.plugins.input.data(raw, '@biblatex/entries+list') as CslItem[]
  } catch {
    return raw.map((entry) => {
      try {
        return (core.plugins.input.data([entry], '@biblatex/entries+list') as CslItem[])[0]
      } catch {
        return undefined
      }
    })
  }
}

/** Entry types that citation-js knows, of BibTeX and BibLaTeX; it makes a document of any other. */
function knownTypes(): string[] {
  const config = core.plugins.config.get('@bibtex') as {
    types: Record<'bibtex' | 'biblatex', { source: Record<string, string> }>
  }
  return Object.keys({ ...config.types.bibtex.source, ...config.types.biblatex.source })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
