/**
 * Files of sources to sources: CSL-JSON, BibTeX and BibLaTeX, RIS. citation-js translates; nothing is ever
 * fetched, since each file is read as what its name says, and an address in it is an error.
 */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { CslItem, Source } from '../model/edition.ts'
import { report } from '../problems/report.ts'
import { parseBibtex } from './sources-bibtex.ts'
import { checkItem } from './sources-check.ts'
import { parseCslJson } from './sources-json.ts'
import { parseRis } from './sources-ris.ts'

/** An entry as a reader found it. */
export interface SourceEntry {
  item: CslItem
  /** Where its key stands, or its beginning. */
  place: Position
  /** Where the value of a field of it stands, as far as known. */
  placeOf?: (field: string) => Position | undefined
  /** Whether its form is at fault, which has been told, so that nothing else is known of it. */
  isBroken?: boolean
}

/** Reads one format; reports on the file what it cannot read, and goes on after it. */
export type SourceReader = (file: VFile) => SourceEntry[]

const readers: Record<string, SourceReader> = {
  '.json': parseCslJson,
  '.bib': parseBibtex,
  '.ris': parseRis,
}

/**
 * Parse the files of sources.
 *
 * @param files `*.json` is CSL-JSON, `*.bib` BibTeX or BibLaTeX, `*.ris` RIS; they get the messages
 * @returns all sources in the order of the files; of two with one key only the first
 */
export async function parseSources(files: readonly VFile[]): Promise<Source[]> {
  const sourceByKey = new Map<string, Source & { place: Position }>()
  for (const file of files) {
    for (const entry of readers[file.extname?.toLowerCase() ?? '']?.(file) ?? []) {
      const { item, place } = entry
      if (!entry.isBroken) checkItem(entry, file)
      if (!isCitable(item.id)) report(file, 'source-key-uncitable', place, { key: item.id })
      const first = sourceByKey.get(item.id)
      if (first) {
        const other = `\`${first.file.path}\` in line ${first.line}`
        const related = [
          {
            file: first.file.path,
            line: first.place.start.line,
            column: first.place.start.column,
            text: 'defined here first',
          },
        ]
        report(file, 'source-key-duplicate', place, { key: item.id, other }, related)
      } else {
        sourceByKey.set(item.id, { key: item.id, item, file, line: place.start.line, place })
      }
    }
  }
  return [...sourceByKey.values()].map(({ key, item, file, line }) => ({ key, item, file, line }))
}

/** Whether `@{…}` can hold a key: no white space, braces in pairs. */
function isCitable(key: string): boolean {
  let depth = 0
  for (const brace of key.replace(/[^{}]/g, '')) {
    depth += brace === '{' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0 && !/\s/.test(key)
}
